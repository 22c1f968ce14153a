using System.Collections.Immutable;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>One of the people who watch with an account, and what belongs to them alone.</summary>
public sealed record ViewerProfile
{
    /// <summary>Identifier: a UUID version 7; that of the account for its first profile.</summary>
    public required Guid Id { get; init; }

    /// <summary>Name to show.</summary>
    public required string Name { get; init; }

    /// <summary>Address of its picture, or null.</summary>
    public string? Picture { get; init; }

    /// <summary>Its language; none when it was not told.</summary>
    public LanguageCode Language { get; init; }

    /// <summary>What is meant for older people is closed to it, in years; null: nothing is.</summary>
    public int? AgeLimit { get; init; }

    /// <summary><see cref="PasswordStamp"/> of its PIN, 32 bytes; empty when it has none.</summary>
    public ImmutableArray<byte> PinStamp { get; init; } = [];

    /// <summary>Whether selecting it takes a PIN.</summary>
    public bool HasPin => !PinStamp.IsEmpty;

    /// <summary>When it was made.</summary>
    public required DateTimeOffset DateAdd { get; init; }

    /// <summary>When what it says about itself last changed.</summary>
    public required DateTimeOffset DateUpd { get; init; }

    /// <summary>Like <see cref="User.Bookmarks"/>, which are those of the first profile; empty in that one.</summary>
    public ImmutableArray<Bookmark> Bookmarks { get; init; } = [];

    /// <summary>Like <see cref="User.Watching"/>, which is that of the first profile; empty in that one.</summary>
    public ImmutableArray<WatchProgress> Watching { get; init; } = [];

    /// <summary>Profiles in the order that accounts have them in: the first made first, then by id.</summary>
    public static IEnumerable<ViewerProfile> InOrder(IEnumerable<ViewerProfile> profiles) =>
        profiles.OrderBy(static profile => profile.DateAdd).ThenBy(static profile => profile.Id);
}
