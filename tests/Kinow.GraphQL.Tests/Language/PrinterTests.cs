using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Tests.Language;

public sealed class PrinterTests
{
    [Theory]
    [InlineData("{a}", "{\n  a\n}")]
    [InlineData("query{a{b}}", "{\n  a {\n    b\n  }\n}")]
    [InlineData("query Q{a}", "query Q {\n  a\n}")]
    [InlineData("query($a:Int){a}", "query ($a: Int) {\n  a\n}")]
    [InlineData("query@d{a}", "query @d {\n  a\n}")]
    [InlineData("mutation{a}", "mutation {\n  a\n}")]
    [InlineData("query Q($a:Int=1@d,$b:[B!]!)@e{a}", "query Q($a: Int = 1 @d, $b: [B!]!) @e {\n  a\n}")]
    [InlineData("\"d\"query Q($a:A){a}", "\"d\"\nquery Q($a: A) {\n  a\n}")]
    [InlineData("query Q(\"d\"$a:A,$b:B){a}", "query Q(\n\"d\"\n$a: A\n$b: B\n) {\n  a\n}")]
    [InlineData("{x:a(b:1,c:[{d:\"e\"}])@f{...G@h...on T@i{j}...@k{l}...{m}}}",
        "{\n  x: a(b: 1, c: [{d: \"e\"}]) @f {\n    ...G @h\n    ... on T @i {\n      j\n    }\n    ... @k {\n      l\n    }\n    ... {\n      m\n    }\n  }\n}")]
    [InlineData("fragment F on T@a{b}{c}", "fragment F on T @a {\n  b\n}\n\n{\n  c\n}")]
    [InlineData("{a(b:\"\"\"c\nd\"\"\"){e}}", "{\n  a(b: \"\"\"\n  c\n  d\n  \"\"\") {\n    e\n  }\n}")]
    public void Executable(string text, string printed) => AssertPrinted(text, printed);

    [Theory]
    [InlineData("\"d\"schema@a{query:Q mutation:M}", "\"d\"\nschema @a {\n  query: Q\n  mutation: M\n}")]
    [InlineData("type A implements&B&C@d{\"e\"f(g:H=1@i,j:K):L@m n:O}",
        "type A implements B & C @d {\n  \"e\"\n  f(g: H = 1 @i, j: K): L @m\n  n: O\n}")]
    [InlineData("type A{b(\"\"\"c\"\"\"d:E,f:G):H}", "type A {\n  b(\n    \"\"\"c\"\"\"\n    d: E\n    f: G\n  ): H\n}")]
    [InlineData("interface A implements B{c:D}", "interface A implements B {\n  c: D\n}")]
    [InlineData("union A@b=|C|D", "union A @b = C | D")]
    [InlineData("\"a\"enum A@b{\"c\"C@d,E}", "\"a\"\nenum A @b {\n  \"c\"\n  C @d\n  E\n}")]
    [InlineData("input A@b{\"\"\"c\nd\"\"\"e:F=G}", "input A @b {\n  \"\"\"\n  c\n  d\n  \"\"\"\n  e: F = G\n}")]
    [InlineData("directive@a(b:C,d:E)repeatable on|FIELD|QUERY", "directive @a(b: C, d: E) repeatable on FIELD | QUERY")]
    [InlineData("directive@a(\"b\"b:C)on FIELD", "directive @a(\n  \"b\"\n  b: C\n) on FIELD")]
    [InlineData("scalar A@b extend type A@c", "scalar A @b\n\nextend type A @c")]
    public void Type_system(string text, string printed) => AssertPrinted(text, printed);

    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public void Breaks_arguments_that_exceed_a_line(int length, bool fits)
    {
        var value = new string('x', length - "a: f(b: 1, c: )".Length);
        var printed = fits ? $"a: f(b: 1, c: {value}) @d" : $"a: f(\n      b: 1\n      c: {value}\n    ) @d";
        AssertPrinted($"{{ s {{ a: f(b: 1, c: {value}) @d }} }}", $"{{\n  s {{\n    {printed}\n  }}\n}}");
    }

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("a\"b\\c/d", "\"a\\\"b\\\\c/d\"")]
    [InlineData("\b\t\n\f\r\u000b\0\u001f\u007f\u009f", "\"\\b\\t\\n\\f\\r\\u000B\\u0000\\u001F\\u007F\\u009F\"")]
    [InlineData("é😀\u00a0", "\"é😀\u00a0\"")]
    public void Strings(string value, string printed) =>
        Assert.Equal(printed, Printer.Print(new StringValueNode(0, 0, value, block: false)));

    [Theory]
    [InlineData("", "\"\"\"\"\"\"")]
    [InlineData("one", "\"\"\"one\"\"\"")]
    [InlineData("one\ntwo", "\"\"\"\none\ntwo\n\"\"\"")]
    [InlineData(" one", "\"\"\" one\"\"\"")]
    [InlineData(" one\"", "\"\"\" one\"\n\"\"\"")]
    [InlineData("one\\", "\"\"\"\none\\\n\"\"\"")]
    [InlineData("a \"\"\" b", "\"\"\"a \\\"\"\" b\"\"\"")]
    public void Block_strings(string value, string printed) =>
        Assert.Equal(printed, Printer.Print(new StringValueNode(0, 0, value, block: true)));

    [Theory]
    [InlineData("", true)]
    [InlineData("a\n\n  b", true)]
    [InlineData(" a", true)]
    [InlineData(" a\n b", false)]
    [InlineData("\na", false)]
    [InlineData(" \na", false)]
    [InlineData("a\n ", false)]
    [InlineData(" ", false)]
    [InlineData("a\rb", false)]
    [InlineData("a\0b", false)]
    [InlineData("a\u000fb", false)]
    public void Descriptions_become_block_strings_where_that_keeps_them(string value, bool block) =>
        Assert.Equal(block, StringValueNode.ForDescription(value).Block);

    private static void AssertPrinted(string text, string printed)
    {
        Assert.Equal(printed, Printer.Print(Parser.Parse(text)));
        Assert.Equal(printed, Printer.Print(Parser.Parse(printed)));
    }
}
