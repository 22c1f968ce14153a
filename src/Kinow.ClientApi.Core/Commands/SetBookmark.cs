using System.Collections.Immutable;
using System.Globalization;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>A product is, or is not, among the bookmarks.</summary>
public sealed record SetBookmark : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<SetBookmark> Kind { get; } = new("set_bookmark", version: 1)
    {
        Rule = static command => ValueRules.Id("productId", command.ProductId)
            ?? ValueRules.Profile("profileId", command.ProfileId, command.UserId),
        Fold = static (user, command) => ViewerProfiles.Change(user, command.ProfileId, seen => seen with
        {
            Bookmarks = command.Bookmarked
                ? Add(seen, command)
                : seen.Bookmarks.RemoveAll(bookmark => bookmark.ProductId == command.ProductId && bookmark.DateAdd <= command.Instant),
        }),
        Parts = static command => [command.PartOf()],
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,

        // Setting a bookmark replaces nothing: one that was away in between has a new date.
        Replaces = static (later, earlier) =>
            !later.Bookmarked && later.ProductId == earlier.ProductId && later.ProfileId == earlier.ProfileId,
    };

    /// <summary>The profile; null for the first.</summary>
    public Guid? ProfileId { get; init; }

    /// <summary>The product.</summary>
    public required long ProductId { get; init; }

    /// <summary>Whether it is bookmarked.</summary>
    public required bool Bookmarked { get; init; }

    private string PartOf() => ProfileId is { } profile
        ? string.Create(CultureInfo.InvariantCulture, $"bookmark:{profile:D}:{ProductId}")
        : string.Create(CultureInfo.InvariantCulture, $"bookmark:{ProductId}");

    // A bookmark that is there keeps its date, so that carrying out the command again moves nothing.
    private static ImmutableArray<Bookmark> Add(User user, SetBookmark command) =>
        BookmarkRules.Has(user, command.ProductId)
            ? user.Bookmarks
            :
            [
                .. user.Bookmarks.Append(new(command.ProductId, command.Instant))
                    .OrderByDescending(static bookmark => bookmark.DateAdd)
                    .ThenByDescending(static bookmark => bookmark.ProductId),
            ];
}
