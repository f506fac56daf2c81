package vn.motcua.http;

/** A sentence in both languages of the product. */
record Text(String vietnamese, String english) {
    static final Text NONE = new Text("", "");

    String in(Language language) {
        return language == Language.EN ? english : vietnamese;
    }
}
