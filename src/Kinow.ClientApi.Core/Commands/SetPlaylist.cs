using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>
/// A playlist has this name, these products, or both. It tells the whole playlist as it was decided: one that is not there is made, unless
/// it was deleted later.
/// </summary>
public sealed record SetPlaylist : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<SetPlaylist> Kind { get; } = new("set_playlist", version: 1)
    {
        Rule = static command => ValueRules.Id("playlistId", command.PlaylistId)
            ?? ValueRules.Instant("dateAdd", command.DateAdd)
            ?? (command.SetsName || command.SetsProducts ? null : "It sets nothing.")
            ?? command.ProductIds.Select(static id => ValueRules.Id("productIds", id)).FirstOrDefault(static wrong => wrong is not null),
        Fold = static (user, command) => user with { Playlists = [.. Playlist.InOrder(command.Apply(user.Playlists))] },
        Parts = static command => command.Parts(),
        Without = static (command, late) => command.Without(late),
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,
        Replaces = static (later, earlier) => later.PlaylistId == earlier.PlaylistId
            && (later.SetsName || !earlier.SetsName) && (later.SetsProducts || !earlier.SetsProducts),
    };

    /// <summary>The playlist.</summary>
    public required Guid PlaylistId { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its products in order.</summary>
    public required ImmutableArray<long> ProductIds { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset DateAdd { get; init; }

    /// <summary>Whether a playlist that is there gets the name.</summary>
    public bool SetsName { get; init; }

    /// <summary>Whether a playlist that is there gets the products.</summary>
    public bool SetsProducts { get; init; }

    /// <summary>What every part of an account that is of a playlist begins with.</summary>
    public static string Prefix(Guid playlist) => $"playlist:{playlist:D}.";

    /// <summary>The part of an account that the name of a playlist is.</summary>
    public static string NamePart(Guid playlist) => $"{Prefix(playlist)}name";

    /// <summary>The part of an account that the products of a playlist are.</summary>
    public static string ProductsPart(Guid playlist) => $"{Prefix(playlist)}products";

    private ImmutableArray<string> Parts()
    {
        if (!SetsProducts) return SetsName ? [NamePart(PlaylistId)] : [];
        return SetsName ? [NamePart(PlaylistId), ProductsPart(PlaylistId)] : [ProductsPart(PlaylistId)];
    }

    private SetPlaylist? Without(IReadOnlyCollection<string> parts)
    {
        var left = this with
        {
            SetsName = SetsName && !parts.Contains(NamePart(PlaylistId)),
            SetsProducts = SetsProducts && !parts.Contains(ProductsPart(PlaylistId)),
        };
        return left.SetsName || left.SetsProducts ? left : null;
    }

    private ImmutableArray<Playlist> Apply(ImmutableArray<Playlist> playlists)
    {
        var known = playlists.FirstOrDefault(playlist => playlist.Id == PlaylistId);
        return known is null
            ? playlists.Add(new() { Id = PlaylistId, Name = Name, ProductIds = ProductIds, DateAdd = DateAdd, DateUpd = Instant })
            : playlists.Replace(known, Change(known));
    }

    private Playlist Change(Playlist playlist) => playlist with
    {
        Name = SetsName ? Name : playlist.Name,
        ProductIds = SetsProducts ? ProductIds : playlist.ProductIds,
        DateUpd = Instant > playlist.DateUpd ? Instant : playlist.DateUpd,
    };
}
