namespace Kinow.GraphQL.Tests.Language;

/// <summary>Documents that between them use the whole grammar.</summary>
internal static class Corpus
{
    public static readonly string[] Documents =
    [
        "{ a }",
        """
        query Home($page: Int = 1 @d(x: 1), $tags: [String!]! = ["x", "y"], $in: In = {a: 1, b: [2.5, -3e10], c: null, d: E, e: true}) @live(if: $on) {
          hero: products(page: $page, in: [$in, {tags: $tags}]) @include(if: $on) {
            ...Card @x
            ... on Series @y { seasons { number } }
            ... @skip(if: false) { title(lang: "fr\u0041\n\u{1F600}\uD83D\uDE00 é") }
            ... { id, }
          }
        }
        """,
        "\"what it does\" query Q(\"\"\"\n  of a variable\n\"\"\" $a: Int, \"x\" $b: [[Int!]!]) { a }\n\"of a fragment\" fragment F on T @a { a b c }",
        "mutation { like(id: \"1\\\"\\\\\\/\\b\\f\\n\\r\\t\") { id } } subscription S { s(input: {a: {b: {c: [[[]]]}}}) }",
        "\uFEFF{ a }\r\n# comment é 😀\r{ b, c,, d }",
        "\"\"\"\nThe é\n\"\"\" schema @a @b(c: 1) { query: Q mutation: M, subscription: S }",
        "extend schema @link(url: \"x\") { mutation: M } extend schema @only",
        "\"s\" scalar Date @specifiedBy(url: \"https://example.org\") extend scalar Date @a",
        """"
        """
          block
            indented \""" quoted

          last
        """
        type Foo implements & Bar & Baz @d { "f" a(x: Int = 1 @z, "y" y: [Int!]! = [1]): Int! @deprecated(reason: "no")
          b: [[String!]]!
        }
        extend type Foo implements Bar @a { b: C }
        """",
        "interface I implements J & K { a: Int } extend interface I @x { b(c: D): E }",
        "union U @d = | A | B union V = A extend union U = C",
        "enum E @d { \"a\" A @deprecated, B C } extend enum E { X }",
        "input In @oneOf { a: Int = 1, b: String @d, \"c\" c: [In!] = [{a: 1}] } extend input In @a { d: F }",
        "directive @a(x: Int = 1, \"\"\"y\"\"\" y: String) repeatable on | FIELD | QUERY directive @b on SCALAR",
        """""""
        { f(a: """"first""", b: """x\""" y""", c: "", d: """""", e: """
            a
          	 b

            c
          """, f: """   lead
            x""", g: """ends with quote"
        """, h: """back\\
        """) }
        """"""",
        "{ aVeryLongFieldName(firstArgument: \"some long value\", secondArgument: \"another long value\", third: 1) { x } }",
        "{ f(a: 0, b: -0, c: 1.0, d: 1e10, e: 1E+10, f: -1.5e-3, g: 123456789012345678901234567890) }",
    ];
}
