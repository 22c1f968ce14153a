using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>An account with all that belongs to it: one aggregate, one document.</summary>
public sealed record User
{
    /// <summary>How many videos an account's progress is kept of; older ones are forgotten here, not in the statistics.</summary>
    public const int MaxWatching = 200;

    /// <summary>How many commands an account names as carried out, at most.</summary>
    public const int MaxApplied = 256;

    /// <summary>Identifier, a UUID version 7.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it says about its owner.</summary>
    public required UserProfile Profile { get; init; }

    /// <summary>False: closed; nobody can sign in.</summary>
    public bool Active { get; init; } = true;

    /// <summary>What was rented, bought or subscribed to, expired accesses included, newest first.</summary>
    public ImmutableArray<ProductAccess> Accesses { get; init; } = [];

    /// <summary>Bookmarked products, newest first, then by descending product.</summary>
    public ImmutableArray<Bookmark> Bookmarks { get; init; } = [];

    /// <summary>How far videos were watched, last watched first, then by descending video; one for each video, the last <see cref="MaxWatching"/>.</summary>
    public ImmutableArray<WatchProgress> Watching { get; init; } = [];

    /// <summary>
    /// Commands that it is the result of, last carried out first: those of the last quarter of an hour, the last <see cref="MaxApplied"/> of them.
    /// </summary>
    public ImmutableArray<Guid> Applied { get; init; } = [];

    /// <summary>Whether a command of this account is part of it already.</summary>
    /// <param name="command">The command's id, a UUID version 7, not older than a quarter of an hour.</param>
    public bool HasApplied(Guid command) =>
        Applied.Contains(command) || (Applied.Length == MaxApplied && command.CompareTo(Applied[^1]) < 0);
}
