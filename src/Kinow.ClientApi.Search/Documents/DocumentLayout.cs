using System.Collections.Frozen;
using Kinow.ClientApi.Core.Kinds;

namespace Kinow.ClientApi.Search.Documents;

/// <summary>How documents are written.</summary>
public static class DocumentLayout
{
    /// <summary>
    /// The layout of every kind that <see cref="Changed"/> does not name; its aliases have no suffix. It does not rise: a kind whose
    /// documents change in a way that earlier code cannot read gets a number of its own, and with it indices of its own beside the earlier
    /// ones.
    /// </summary>
    public const int Number = 3;

    // Items hold folded words, and how words are folded has changed; access modes are named across products. Accounts have devices,
    // playlists, profiles, identities, customer groups, the stamp of their password and what accesses were used for, products the groups that
    // see them, settings what is allowed with devices and profiles.
    private const int Second = 4;

    // Bodies of items are packed.
    private const int Packed = 5;

    private static readonly FrozenDictionary<string, int> Changed = ItemKinds.Stored
        .Select(static kind => KeyValuePair.Create(kind.Name, Packed))
        .Append(new(DocumentKinds.SettingsName, Second))
        .Append(new(DocumentKinds.UsersName, Second))
        .ToFrozenDictionary();

    /// <summary>
    /// The layout that this code writes and reads of a kind. A document of another one counts as missing until it is written anew.
    /// </summary>
    internal static int Of(string kind) => Changed.GetValueOrDefault(kind, Number);
}
