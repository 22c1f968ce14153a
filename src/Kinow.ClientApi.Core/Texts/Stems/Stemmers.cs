using System.Collections.Immutable;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.It;
using Lucene.Net.Analysis.Pt;
using Lucene.Net.Analysis.Sv;
using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace Kinow.ClientApi.Core.Texts.Stems;

/// <summary>
/// The stemmers by language, those that the search engines' own analyzers of these languages use: light ones where there are, which leave
/// apart what merely looks alike. Only classes of Lucene.NET that publish natively without a warning may be named here; the build fails
/// otherwise.
/// </summary>
internal static class Stemmers
{
    /// <summary>Language, and what makes the stem of a word in lower case.</summary>
    public static ImmutableArray<(string Language, Func<string, string> Stem)> All { get; } =
    [
        ("ar", ArabicStem.Of),
        ("de", Light(static (word, length) => new GermanLightStemmer().Stem(word, length))),
        ("en", Snowball(static () => new EnglishStemmer())),
        ("es", Light(static (word, length) => new SpanishLightStemmer().Stem(word, length))),
        ("fr", Light(static (word, length) => new FrenchLightStemmer().Stem(word, length))),
        ("it", Light(static (word, length) => new ItalianLightStemmer().Stem(word, length))),
        ("nl", Snowball(static () => new DutchStemmer())),
        ("pt", Light(static (word, length) => new PortugueseLightStemmer().Stem(word, length))),
        ("sv", Light(static (word, length) => new SwedishLightStemmer().Stem(word, length))),
    ];

    private static Func<string, string> Light(Func<char[], int, int> stem) => word =>
    {
        var letters = word.ToCharArray();
        return new string(letters, 0, stem(letters, letters.Length));
    };

    // They keep the word that they work on, so each word gets one of its own.
    private static Func<string, string> Snowball(Func<SnowballProgram> create) => word =>
    {
        var stemmer = create();
        stemmer.SetCurrent(word);
        stemmer.Stem();
        return stemmer.Current;
    };
}
