using System.Collections.Immutable;
using Kinow.ClientApi.ReadModel.Overlay;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Overlay;

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
    public void A_command_that_comes_late_stands_before_those_that_were_decided_after_it()
    {
        var (gone, set) = (Commands.Bookmark(User, bookmarked: false), Commands.Bookmark(User) with { Instant = Now.AddSeconds(1) });

        var entries = PendingRules.Append(PendingRules.Append([], set, Now), gone, Now);

        Assert.Equal([gone.Id, set.Id], entries.Select(static e => e.Command.Id));
    }

    [Fact]
    public void Too_old_and_too_many_are_left_out_oldest_first()
    {
        var old = PendingRules.Append([], Commands.Bookmark(User), Now);
        Assert.Single(PendingRules.Append(old, Commands.Bookmark(User), Now + PendingRules.MaxAge + TimeSpan.FromTicks(1)));

        ImmutableArray<PendingEntry> entries = [];
        for (var product = 1; product <= PendingRules.MaxEntries + 3; product++) entries = PendingRules.Append(
            entries, Commands.Bookmark(User, product), Now);
        Assert.Equal(PendingRules.MaxEntries, entries.Length);
        Assert.Equal(4, Assert.IsType<Core.Commands.SetBookmark>(entries[0].Command).ProductId);
    }

    [Fact]
    public void The_command_that_makes_the_account_is_never_among_those_that_are_left_out()
    {
        var entries = PendingRules.Append([], Commands.Create(User), Now);
        for (var product = 1; product <= PendingRules.MaxEntries + 3; product++)
            entries = PendingRules.Append(entries, Commands.Bookmark(User, product), Now);

        Assert.Equal(PendingRules.MaxEntries, entries.Length);
        Assert.IsType<Core.Commands.CreateUser>(entries[0].Command);
        Assert.Equal(5, Assert.IsType<Core.Commands.SetBookmark>(entries[1].Command).ProductId);

        // As long as a redrive from the dead letters may still make the account.
        Assert.IsType<Core.Commands.CreateUser>(
            Assert.Single(PendingRules.Unexpired(entries, Now + PendingRules.MaxAge + TimeSpan.FromDays(1))).Command);
        Assert.Empty(PendingRules.Unexpired(entries, Now + PendingRules.MaxAgeOfMaking + TimeSpan.FromTicks(1)));
    }

    [Fact]
    public void So_it_is_where_one_process_alone_knows_it()
    {
        var clock = new Clock();
        var local = new LocalPendingCommands(clock);
        var create = Commands.Create(User);
        local.Add(create);
        local.Add(Commands.Bookmark(User));

        clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(create.Id, Assert.Single(local.Of(User)).Command.Id);

        local.Settle(new() { Id = User, Profile = create.Profile, Applied = [create.Id] });
        Assert.Empty(local.Of(User));
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
    public void A_bookmark_that_is_taken_away_replaces_all_that_was_said_of_it()
    {
        var (set, other, gone, again) = (
            Commands.Bookmark(User), Commands.Bookmark(User, 8), Commands.Bookmark(User, bookmarked: false), Commands.Bookmark(User));

        var entries = PendingRules.Append(PendingRules.Append(PendingRules.Append([], set, Now), other, Now), gone, Now);

        Assert.Equal([other.Id, gone.Id], entries.Select(static e => e.Command.Id));
        Assert.Equal([other.Id, gone.Id, again.Id], PendingRules.Append(entries, again, Now).Select(static e => e.Command.Id));
    }

    [Fact]
    public void What_an_account_has_taken_in_is_needed_no_longer_after_a_moment()
    {
        var (applied, open) = (Commands.Bookmark(User, 1), Commands.Bookmark(User, 2));
        ImmutableArray<PendingEntry> entries = [new(Now, applied), new(Now, open)];
        var account = new Core.Accounts.User { Id = User, Profile = Commands.Create(User).Profile, Applied = [applied.Id] };

        // Who has just read the account's document without it still finds it here.
        Assert.Equal(entries.AsEnumerable(), PendingRules.Needed(entries, account, Now + PendingRules.MinAge));
        var later = Now + PendingRules.MinAge + TimeSpan.FromTicks(1);
        Assert.Equal(entries[1], Assert.Single(PendingRules.Needed(entries, account, later)));
        Assert.Equal(entries.AsEnumerable(), PendingRules.Needed(entries, null, later));
    }

    [Fact]
    public void No_password_lies_among_what_is_pending()
    {
        var entry = Assert.Single(PendingRules.Append([], Commands.Create(User), Now));

        Assert.Equal("", Assert.IsType<Core.Commands.CreateUser>(entry.Command).PasswordHash);
    }

    [Fact]
    public void What_is_discarded_goes_at_once()
    {
        ImmutableArray<PendingEntry> entries = [new(Now, Commands.Bookmark(User, 1)), new(Now, Commands.Bookmark(User, 2))];

        Assert.Equal(entries[0], Assert.Single(PendingRules.Remove(entries, [entries[1].Command.Id, Guid.CreateVersion7()])));
    }

    [Fact]
    public void What_shows_nowhere_is_not_overlaid()
    {
        Assert.False(PendingRules.IsVisible(Commands.Session(User)));
        Assert.False(PendingRules.IsVisible(Commands.Watch(User, seek: null)));
        Assert.True(PendingRules.IsVisible(Commands.Create(User)));
    }
}
