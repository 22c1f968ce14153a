using System.Security.Cryptography;
using System.Text;
using Kinow.ClientApi.Core.Texts.Stems;

namespace Kinow.ClientApi.Core.Tests.Texts.Stems;

/// <summary>
/// Stems are written into documents, so a word keeps its stem. <c>ApprovedStems.txt</c> has a line for each language and ending: the number
/// of words with this ending, a digest of them and their stems, and the first ones to read.
/// </summary>
public sealed class ApprovedStemsTests
{
    private static readonly string[] Approved = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "ApprovedStems.txt"));

    public static TheoryData<string> Languages => [.. Stemmers.All.Select(static stemmer => stemmer.Language)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Words_keep_their_stems(string language) =>
        Assert.Equal(Approved.Where(line => line.StartsWith(language + " ", StringComparison.Ordinal)), Describe(language));

    private static IEnumerable<string> Describe(string language)
    {
        var stem = Stemmers.All.Single(stemmer => stemmer.Language == language).Stem;
        foreach (var (ending, words) in StemWords.In(language))
        {
            var stems = words.Select(word => $"{word}>{stem(word)}").ToArray();
            var digest = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', stems)));
            yield return $"{language} -{ending} {stems.Length} {Convert.ToHexStringLower(digest.AsSpan(0, 8))} {string.Join(' ', stems.Take(3))}";
        }
    }
}
