using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.ReadModel.Tests.Agreement;

/// <summary>What there is to look for in the generated catalogue.</summary>
internal static class Words
{
    private static readonly LocalizedText[] Texts =
    [
        .. Sample.Content.Products.SelectMany(static p => new[] { p.Name, p.DescriptionShort, p.LinkRewrite }),
        .. Sample.Content.Categories.SelectMany(static c => new[] { c.Name, c.Description }),
        .. Sample.Content.Products.SelectMany(static p => p.Extension is ProductTvod t ? t.Videos.Select(static v => v.Name) : []),
        .. Sample.Content.Features.Select(static f => f.Name),
    ];

    private static readonly string[] Names =
    [
        .. Sample.Content.Actors.Select(static a => a.Name),
        .. Sample.Content.Directors.Select(static d => d.Name),
        .. Sample.Content.Tags.Select(static t => t.Name),
    ];

    internal static readonly string[] Features = [.. Sample.Content.Features.Select(static f => f.Name.Values[0].Value)];

    /// <summary>A few words that stand next to each other somewhere.</summary>
    internal static string Few(Random random, int most)
    {
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var text = Text(random).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (text.Length == 0) continue;
            var count = Math.Min(text.Length, random.Next(1, most + 1));
            var words = text.AsSpan().Slice(random.Next(text.Length - count + 1), count).ToArray();
            var clean = string.Join(' ', words.Select(static w => new string([.. w.Where(char.IsLetterOrDigit)]))).Trim();
            if (clean.Length > 0) return clean;
        }

        return "la";
    }

    /// <summary>A few words that stand next to each other somewhere, most of them with an error.</summary>
    internal static string Mistyped(Random random, int most) => string.Join(' ', Few(random, most).Split(' ').Select(word => Err(word, random)));

    private static string Err(string word, Random random)
    {
        if (word.Length < 3) return word;
        var at = random.Next(1, word.Length);
        return random.Next(6) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, "e"),
            2 when at + 1 < word.Length => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
            3 => Err(word[..at] + 'i' + word[(at + 1)..], random),
            4 => word[..(at + 1)],
            _ => word,
        };
    }

    private static string Text(Random random)
    {
        if (random.Next(4) == 0) return Names[random.Next(Names.Length)];
        var values = Texts[random.Next(Texts.Length)].Values;
        return values.IsEmpty ? "" : values[random.Next(values.Length)].Value;
    }
}
