namespace Kinow.ClientApi.Core.Tests.Texts.Stems;

/// <summary>
/// Words that a stemmer may meet: roots, those of <c>StemWords.txt</c> and made-up ones, with each ending of their language, and with the
/// particles that Arabic writes before them.
/// </summary>
internal static class StemWords
{
    private const int MadeUp = 900;

    private const string Vowels = "aeiouy";
    private const string Consonants = "bcdfghjklmnpqrstvwxz";

    private static readonly ILookup<string, string> Parts = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "StemWords.txt"))
        .Select(static line => line.Split(' ', 3))
        .ToLookup(static line => $"{line[0]} {line[1]}", static line => line[2]);

    /// <summary>The words of a language by their ending; always the same ones in the same order.</summary>
    public static IEnumerable<(string Ending, string[] Words)> In(string language)
    {
        var roots = List(language, "roots");
        string[] allRoots = [.. roots, .. MakeUp(language, string.Concat(roots))];
        string[] starts = ["", .. List(language, "starts")];
        return List(language, "endings").Prepend("").Select(
            ending => (ending, starts.SelectMany(start => allRoots.Select(root => start + root + ending)).ToArray()));
    }

    private static string[] List(string language, string part) => Parts[$"{language} {part}"].SingleOrDefault()?.Split(' ') ?? [];

    // Arabic roots are made of the letters of the real ones; in others consonants and vowels take turns.
    private static IEnumerable<string> MakeUp(string language, string letters)
    {
        var random = new Random((language[0] * 256) + language[1]);
        for (var i = 0; i < MadeUp; i++)
        {
            var vowel = random.Next(2) == 0;
            var root = "";
            for (var length = random.Next(1, 8); root.Length < length; vowel = random.Next(5) == 0 ? vowel : !vowel)
            {
                var from = language == "ar" ? letters : vowel ? Vowels : Consonants;
                root += from[random.Next(from.Length)];
                if (random.Next(8) == 0) root += root[^1];
            }

            yield return root;
        }
    }
}
