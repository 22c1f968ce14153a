using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes playlists of accounts.</summary>
internal sealed class PlaylistMaker(ImmutableArray<Product> titles, ulong seed, DateTimeOffset now)
{
    private static readonly string[] Kinds = ["Sunday evening", "Pour les enfants", "Later", "أفلام"];

    internal ImmutableArray<Playlist> Make(int account)
    {
        var random = SplitMix64.For(seed, (ulong)ProductPart.Playlist, account);
        return [.. Playlist.InOrder(Kinds[..random.Between(1, Kinds.Length)].Select(name => Make(name, random)))];
    }

    private Playlist Make(string name, SplitMix64 random)
    {
        var added = now.AddMinutes(-random.Below(300_000));
        return new()
        {
            Id = GeneratedUuid.Of(added, random),
            Name = name,
            ProductIds = titles.IsEmpty
                ? []
                : [.. Enumerable.Range(0, random.Below(12)).Select(_ => titles[random.Below(titles.Length)].Id).Distinct()],
            DateAdd = added,
            DateUpd = added,
        };
    }
}
