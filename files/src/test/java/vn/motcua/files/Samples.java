package vn.motcua.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of every kind. */
final class Samples {
    private Samples() {}

    static byte[] pdf() {
        return ("%PDF-1.7\n" + "x".repeat(300) + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] pdf(int bytes) {
        byte[] content = new byte[bytes];
        new Random(7).nextBytes(content);
        System.arraycopy(pdf(), 0, content, 0, 9);
        return content;
    }

    static byte[] docx() throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(to)) {
            for (String name : new String[] {"[Content_Types].xml", "_rels/.rels", "word/document.xml"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return to.toByteArray();
    }

    static byte[] zip() throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(to)) {
            zip.putNextEntry(new ZipEntry("notes.txt"));
            zip.write("x".getBytes(StandardCharsets.UTF_8));
        }
        return to.toByteArray();
    }

    static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(Color.ORANGE);
        drawing.fillRect(3, 4, 20, 10);
        drawing.dispose();
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        ImageIO.write(image, format, to);
        return to.toByteArray();
    }

    static BufferedImage seen(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    /** A photograph that tells who took it, and that it is shown turned. */
    static byte[] photograph() throws IOException {
        byte[] maker = "Nguyen Van A\0".getBytes(StandardCharsets.US_ASCII);
        byte[] exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + maker.length)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putShort((short) 0x013B)
                .putShort((short) 2)
                .putInt(maker.length)
                .putInt(38)
                .putInt(0)
                .put(maker)
                .array();
        byte[] plain = picture("jpg");
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        to.write(plain, 0, 2);
        segment(to, 0xE1, exif);
        segment(to, 0xFE, "taken at home".getBytes(StandardCharsets.US_ASCII));
        to.write(plain, 2, plain.length - 2);
        to.writeBytes("second picture behind the end".getBytes(StandardCharsets.US_ASCII));
        return to.toByteArray();
    }

    private static void segment(ByteArrayOutputStream to, int marker, byte[] content) {
        to.write(0xFF);
        to.write(marker);
        to.write((content.length + 2) >> 8);
        to.write(content.length + 2);
        to.writeBytes(content);
    }

    /** A PNG with a text in it. */
    static byte[] screenshot() throws IOException {
        byte[] plain = picture("png");
        byte[] text = "tEXtAuthor\0Nguyen Van A".getBytes(StandardCharsets.ISO_8859_1);
        CRC32 check = new CRC32();
        check.update(text);
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        to.write(plain, 0, 33);
        to.writeBytes(ByteBuffer.allocate(4).putInt(text.length - 4).array());
        to.writeBytes(text);
        to.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
        to.write(plain, 33, plain.length - 33);
        return to.toByteArray();
    }
}
