using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>A list of products that an account has put together.</summary>
public sealed record Playlist
{
    /// <summary>Identifier, a UUID version 7.</summary>
    public required Guid Id { get; init; }

    /// <summary>Name that the account gave it.</summary>
    public required string Name { get; init; }

    /// <summary>Its products in order, each once, whether they are visible or not.</summary>
    public required ImmutableArray<long> ProductIds { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset DateAdd { get; init; }

    /// <summary>When its name or its products last changed.</summary>
    public required DateTimeOffset DateUpd { get; init; }

    /// <summary>Playlists in the order that accounts have them in: the last made first, then by descending id.</summary>
    public static IEnumerable<Playlist> InOrder(IEnumerable<Playlist> playlists) =>
        playlists.OrderByDescending(static playlist => playlist.DateAdd).ThenByDescending(static playlist => playlist.Id);
}
