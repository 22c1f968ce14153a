using System.Globalization;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes last parts of addresses.</summary>
internal static class Slugs
{
    internal static string Of(string name, long id)
    {
        var words = TextFolding.Fold(name).Trim().Replace(' ', '-');
        return words.Length == 0
            ? id.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{words[..Math.Min(words.Length, 60)].TrimEnd('-')}-{id}");
    }
}
