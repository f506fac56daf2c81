package vn.motcua.plan.document.role;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.field.SentenceUnits;
import vn.motcua.plan.document.grammar.TargetGrammar;
import vn.motcua.plan.document.outline.Node;

/** Finds the role of a heading by its words, and of an item by what it says. */
public final class Roles {
    private static final int TITLE_CHARACTERS_MAX = 160;
    private static final int SUBTITLE_CHARACTERS_MAX = 90;

    private static final Map<Role, Pattern> WORDS = new EnumMap<>(
            Map.of(
                    Role.PURPOSE,
                            Pattern.compile(
                                    "mục đích|yêu cầu|quan điểm|phạm vi|đối tượng|quy định chung|(?:những )?vấn đề chung|nguyên tắc"),
                    Role.SITUATION,
                            Pattern.compile(
                                    "tình hình|thực trạng|kết quả (?:thực hiện|đạt được|năm|công tác|\\d+ tháng|quý)|^đánh giá|đánh giá (?:kết quả|chung|tình|năm)|tồn tại, hạn chế"
                                            + "|đặc điểm|bối cảnh|sự cần thiết|^(?:vì|tại) sao|^lý do|những việc đã làm|năm (?:qua|trước)"),
                    Role.GOAL, Pattern.compile("mục tiêu|chỉ tiêu|con số|phấn đấu"),
                    Role.TASK,
                            Pattern.compile(
                                    "nhiệm vụ|nội dung|giải pháp|công việc|việc (?:cần|phải|sẽ)|các việc|hoạt động|biện pháp|phần việc|lộ trình"),
                    Role.RESOURCE, Pattern.compile("kinh phí|nguồn lực|dự toán|nguồn vốn"),
                    Role.RESPONSIBILITY,
                            Pattern.compile(
                                    "tổ chức thực hiện|^thực hiện$|trách nhiệm|phân công|điều khoản (?:chung|thi hành|cuối)|chế độ báo cáo|thông tin báo cáo|tổ chức triển khai|^tổ chức$|^thi hành|^(?:điều khoản )?hiệu lực")));

    /** Words with which a heading of a lower level begins when it says what stands under it. */
    private static final Pattern SUBTITLE = Pattern.compile(
            "^(?:các |những |một số |về )*(?:mục tiêu|chỉ tiêu)(?:[ ,;].*)?$|^(?:(?:các |những |một số |và |về )*(?:mục đích|yêu cầu|quan điểm|mục tiêu|chỉ tiêu"
                    + "|nhiệm vụ|giải pháp|nội dung|kinh phí|nguồn lực|tổ chức thực hiện|tổ chức|tình hình|kết quả|tồn tại, hạn chế|công việc|phân công|biện pháp|việc (?:cần|phải|sẽ) (?:làm|thực hiện|triển khai))"
                    + "(?: (?:cụ thể|chủ yếu|trọng tâm|chung|thực hiện|chính|công việc|đạt được|năm \\d{4}))*[,;]?\\s?)+$");

    private static final Pattern SENTENCE_END = Pattern.compile("[.;]$");

    private Roles() {}

    /** The words that a title begins with weigh most; two roles of a plan's body make it a mixed one. */
    public static Scores ofTitle(String title) {
        Scores scores = new Scores();
        String lower = Wording.lower(Wording.clean(title));
        if (lower.length() > TITLE_CHARACTERS_MAX) {
            return scores;
        }
        WORDS.forEach((role, words) -> {
            Matcher found = words.matcher(lower);
            if (found.find()) {
                scores.add(role, found.start() == 0 ? 3 : 2, "«" + found.group() + "» in the title");
            }
        });
        if (scores.of(Role.RESPONSIBILITY) > 0 && lower.contains("tổ chức thực hiện")) {
            scores.add(Role.RESPONSIBILITY, 3, "the usual name of the last section");
        }
        if (lower.matches("phân công (?:nhiệm vụ|thực hiện nhiệm vụ|công việc).*")) {
            scores.add(Role.TASK, 2, "tasks are given out");
        }
        if (scores.of(Role.GOAL) > 0 && scores.of(Role.TASK) > 0 && scores.of(Role.RESPONSIBILITY) == 0) {
            scores.add(Role.MIXED, 5, "goals and tasks in one title");
        }
        return scores;
    }

    /** Whether the words are those of a heading from the first to the last, whatever letters they are written in. */
    public static boolean isTitle(String title) {
        return title.length() <= SUBTITLE_CHARACTERS_MAX
                && Wording.startsUpper(title)
                && !SENTENCE_END.matcher(title).find()
                && SUBTITLE.matcher(Wording.lower(title).replaceFirst(":$", "")).find()
                && ofTitle(title).best() != Role.UNKNOWN;
    }

    /** @return the role of a heading inside a section, empty when the item is no such heading */
    public static Optional<Role> ofSubtitle(Node item) {
        String title = Wording.lower(item.title()).replaceFirst("[:.]$", "");
        boolean alone = item.paragraphs().size() + item.children().size() > 1;
        if (!alone
                || title.length() > SUBTITLE_CHARACTERS_MAX
                || !SUBTITLE.matcher(title).find()
                || item.title().endsWith(";")) {
            return Optional.empty();
        }
        Role role = ofTitle(title).best();
        return role == Role.UNKNOWN ? Optional.empty() : Optional.of(role);
    }

    /** Of an item under a heading that does not say: a figure to be reached makes a goal, somebody who does it a task. */
    public static Scores ofItem(String text, SentenceUnits units) {
        Scores scores = new Scores();
        boolean target = !TargetGrammar.in(text, "", _ -> 0).isEmpty();
        scores.add(Role.GOAL, target ? 3 : 0, "a figure to be reached");
        scores.add(
                Role.GOAL,
                text.matches("(?i)(?:\\d+\\s?%|tỷ lệ|tỉ lệ|mức độ|phấn đấu|chỉ số|100).*") ? 2 : 0,
                "begins as goals do");
        scores.add(Role.TASK, units.lead(text).isPresent() ? 4 : 0, "a unit that does it");
        scores.add(Role.TASK, 1, "an item of a plan");
        return scores;
    }

    /** Whether the item is a heading of the items inside it and not the sentence they go on. */
    public static boolean isHeading(Node item) {
        return item.paragraphs().size() == 1 && !item.children().isEmpty() && isTitleOfItems(item.title());
    }

    /** No sentence, and nothing that leaves its sentence to what follows. */
    public static boolean isTitleOfItems(String title) {
        return title.length() <= TITLE_CHARACTERS_MAX
                && !SENTENCE_END.matcher(title).find()
                && !opensList(title)
                && TargetGrammar.in(title, "", _ -> 0).isEmpty();
    }

    /** "gồm:", "như sau:" leave the sentence to the list. */
    private static boolean opensList(String title) {
        return title.endsWith(":")
                && List.of("gồm:", "sau:", "sau đây:", "là:", "về:", "trên:", "việc:", "các:").stream()
                        .anyMatch(title::endsWith);
    }
}
