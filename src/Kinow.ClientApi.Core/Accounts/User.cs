using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>An account with all that belongs to it: one aggregate, one document.</summary>
public sealed record User
{
    /// <summary>How many videos an account's progress is kept of; older ones are forgotten here, not in the statistics.</summary>
    public const int MaxWatching = 200;

    /// <summary>How many commands an account names as carried out, at most.</summary>
    public const int MaxApplied = 256;

    /// <summary>How many of them an account names at least, however long ago they were carried out, if there were so many.</summary>
    public const int MinApplied = 32;

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
    /// Commands that it is the result of, last carried out first: the last <see cref="MinApplied"/>, and of the last quarter of an hour up to
    /// <see cref="MaxApplied"/>.
    /// </summary>
    public ImmutableArray<Guid> Applied { get; init; } = [];

    /// <summary>Whether a command of this account is part of it already.</summary>
    /// <remarks>
    /// Commands of an account are carried out in their order. One that is older than so many others, all of them carried out, is among those that
    /// are not named any more.
    /// </remarks>
    /// <param name="command">The command's id, a UUID version 7.</param>
    public bool HasApplied(Guid command) =>
        Applied.Contains(command) || (Applied.Length >= MinApplied && command.CompareTo(Applied[^1]) < 0);
}
