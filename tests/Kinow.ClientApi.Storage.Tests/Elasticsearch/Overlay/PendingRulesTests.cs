using System.Collections.Immutable;
using Kinow.ClientApi.Storage.Elasticsearch.Overlay;
using Kinow.ClientApi.Storage.Tests.Sqs;

namespace Kinow.ClientApi.Storage.Tests.Elasticsearch.Overlay;

public sealed class PendingRulesTests
{
    private static readonly Guid User = Guid.CreateVersion7();
    private static readonly DateTimeOffset Now = Commands.Now;

    [Fact]
    public void Commands_stand_in_the_order_they_were_added_each_once()
    {
        var (first, second) = (Commands.Bookmark(User), Commands.Bookmark(User));

        var entries = PendingRules.Append(PendingRules.Append(PendingRules.Append([], first, Now), second, Now), first, Now);

        Assert.Equal([second.Id, first.Id], entries.Select(static e => e.Command.Id));
    }

    [Fact]
    public void Too_old_and_too_many_are_left_out_oldest_first()
    {
        var old = PendingRules.Append([], Commands.Bookmark(User), Now);
        Assert.Single(PendingRules.Append(old, Commands.Bookmark(User), Now + PendingRules.MaxAge + TimeSpan.FromTicks(1)));

        ImmutableArray<PendingEntry> entries = [];
        for (var product = 1; product <= PendingRules.MaxEntries + 3; product++) entries = PendingRules.Append(entries, Commands.Bookmark(User, product), Now);
        Assert.Equal(PendingRules.MaxEntries, entries.Length);
        Assert.Equal(4, Assert.IsType<Core.Commands.SetBookmark>(entries[0].Command).ProductId);
    }

    [Fact]
    public void A_newer_position_of_a_video_replaces_an_older_one()
    {
        var watch = Commands.Watch(User);
        var later = Commands.Watch(User) with { Date = Now.AddSeconds(10), Seek = 22 };
        var other = Commands.Watch(User) with { VideoId = 99 };

        var entries = PendingRules.Append(PendingRules.Append(PendingRules.Append([], watch, Now), other, Now), later, Now);

        Assert.Equal([other.Id, later.Id], entries.Select(static e => e.Command.Id));
    }

    [Fact]
    public void Settling_takes_out_what_was_decided_well_before_too()
    {
        var lost = Commands.Bookmark(User, 1);
        var settled = Commands.Bookmark(User, 2) with { Instant = Now.AddMinutes(1) };
        var near = Commands.Bookmark(User, 3) with { Instant = Now.AddMinutes(1).AddSeconds(-5) };
        var later = Commands.Bookmark(User, 4) with { Instant = Now.AddMinutes(2) };
        ImmutableArray<PendingEntry> entries = [new(Now, lost), new(Now, near), new(Now, settled), new(Now, later)];

        // Who has just read the account's document without them still finds them here.
        var after = PendingRules.Remove(entries, [settled.Id], Now);
        Assert.Equal(entries.Select(static e => e.Command), PendingRules.Alive(after, Now.AddSeconds(1)).Select(static e => e.Command));
        Assert.Equal([near.Id, later.Id], PendingRules.Alive(after, Now.AddSeconds(3)).Select(static e => e.Command.Id));
        Assert.Equal(entries.AsEnumerable(), PendingRules.Remove(entries, [Guid.CreateVersion7()], Now));
    }

    [Fact]
    public void What_shows_nowhere_is_not_overlaid()
    {
        Assert.False(PendingRules.IsVisible(Commands.Session(User)));
        Assert.False(PendingRules.IsVisible(Commands.Watch(User, seek: null)));
        Assert.True(PendingRules.IsVisible(Commands.Create(User)));
    }
}
