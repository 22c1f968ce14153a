using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Kinow.GraphQL.Generator.Templates;

/// <summary>
/// The places in descriptions that are filled: <c>{name}</c> when a template is applied, <c>{Type.word}</c> when the schema is created.
/// </summary>
internal static partial class Placeholders
{
    /// <summary>
    /// Fills what a template knows: <c>{of}</c> becomes the value of <c>of</c>, and <c>{type.fields}</c> becomes
    /// <c>{ProductCollection.fields}</c>.
    /// </summary>
    public static string Fill(string description, ImmutableDictionary<string, string> values) => Named().Replace(
        description,
        match => !values.TryGetValue(match.Groups["name"].Value, out var value) ? match.Value
            : match.Groups["word"] is { Success: true } word ? $"{{{value}.{word.Value}}}"
            : value);

    /// <summary>Splits a text at the places that are filled when the schema is created.</summary>
    /// <returns>The pieces between, and the places between the pieces: one less.</returns>
    public static (ImmutableArray<string> Pieces, ImmutableArray<(string Type, string Word)> Places) Split(string text)
    {
        var pieces = ImmutableArray.CreateBuilder<string>();
        var places = ImmutableArray.CreateBuilder<(string, string)>();
        var from = 0;
        foreach (Match match in Qualified().Matches(text))
        {
            pieces.Add(text[from..match.Index]);
            places.Add((match.Groups["name"].Value, match.Groups["word"].Value));
            from = match.Index + match.Length;
        }

        pieces.Add(text[from..]);
        return (pieces.ToImmutable(), places.ToImmutable());
    }

    [GeneratedRegex(@"\{(?<name>\w+)(\.(?<word>\w+))?\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Named();

    [GeneratedRegex(@"\{(?<name>\w+)\.(?<word>\w+)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Qualified();
}
