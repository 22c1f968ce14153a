using System.Text;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.ReadModel.Overlay;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Search.Gateway.Results;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Overlay;

public sealed class OverlayTests
{
    private readonly FakeRows rows = new();
    private readonly Isolation isolation = new();

    [ServerFact(Server.OpenSearch)]
    public async Task Another_container_reads_a_command_from_the_moment_it_was_added_until_long_after_it_was_settled()
    {
        using var writer = await ContainerAsync();
        using var reader = await ContainerAsync();
        var user = Guid.CreateVersion7();
        var (create, bookmark) = (Commands.Create(user), Commands.Bookmark(user));

        await writer.Pending.AppendAsync(create, default);
        Assert.Equal(create.Profile.Email, (await reader.Users.FindAsync(user, default))!.Profile.Email);
        Assert.Equal(0, rows.Loads);
        await writer.Pending.AppendAsync(bookmark, default);
        Assert.Equal(7, Assert.Single((await reader.Users.FindAsync(user, default))!.Bookmarks).ProductId);

        rows.Commit(create);
        rows.Commit(bookmark);
        Assert.Single((await reader.Users.FindAsync(user, default))!.Bookmarks);
        await writer.Settlement.SettleAsync([user], default);
        Assert.Single((await reader.Users.FindAsync(user, default))!.Bookmarks);
    }

    [ServerFact(Server.OpenSearch)]
    public async Task A_late_refresh_of_old_rows_hides_nothing()
    {
        using var container = await ContainerAsync();
        var user = Guid.CreateVersion7();
        var (create, bookmark) = (Commands.Create(user), Commands.Bookmark(user));
        rows.Commit(create);
        var before = await rows.FindUserAsync(user, default);
        await container.Pending.AppendAsync(bookmark, default);
        await container.Refresher.WriteAsync(user, before, default);
        Assert.Single((await container.Users.FindAsync(user, default))!.Bookmarks);

        rows.Commit(bookmark);
        await container.Settlement.SettleAsync([user], default);
        await container.Refresher.WriteAsync(user, before, default);

        Assert.Single((await container.Users.FindAsync(user, default))!.Bookmarks);
    }

    [ServerFact(Server.OpenSearch)]
    public async Task An_old_command_that_only_one_process_knows_does_not_undo_a_newer_one_that_was_settled()
    {
        using var first = await ContainerAsync();
        using var second = await ContainerAsync();
        var user = Guid.CreateVersion7();
        var (create, set, gone) = (Commands.Create(user), Commands.Bookmark(user), Commands.Bookmark(user, bookmarked: false));
        first.Local.Add(set);
        await second.Pending.AppendAsync(gone, default);
        foreach (var command in new Command[] { create, set, gone }) rows.Commit(command);
        await second.Settlement.SettleAsync([user], default);
        await second.Settlement.DiscardAsync(user, [gone.Id], default);

        Assert.Empty((await first.Users.FindAsync(user, default))!.Bookmarks);
    }

    [ServerFact(Server.OpenSearch)]
    public async Task What_was_settled_a_while_ago_is_dropped_when_the_next_command_is_added()
    {
        var clock = new Clock();
        using var container = await ContainerAsync(clock);
        var user = Guid.CreateVersion7();
        Command[] commands = [Commands.Create(user), Commands.Bookmark(user, 1), Commands.Bookmark(user, 2)];
        foreach (var command in commands[..2])
        {
            await container.Pending.AppendAsync(command, default);
            rows.Commit(command);
        }

        await container.Settlement.SettleAsync([user], default);
        clock.Advance(TimeSpan.FromSeconds(10));
        await container.Users.FindAsync(user, default);
        await container.Pending.AppendAsync(commands[2], default);

        Assert.Equal([commands[2].Id], (await container.Pending.ReadAsync(user, default)).Entries.Select(static e => e.Command.Id));
        Assert.Equal([2, 1], (await container.Users.FindAsync(user, default))!.Bookmarks.Select(static b => b.ProductId));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task A_command_after_a_read_takes_one_call_and_one_that_somebody_came_before_is_still_added()
    {
        using var first = await ContainerAsync();
        using var second = await ContainerAsync();
        var user = Guid.CreateVersion7();
        await first.Pending.AppendAsync(Commands.Create(user), default);
        await second.Users.FindAsync(user, default);
        var before = second.Gateway.Statistics.Calls;

        await second.Pending.AppendAsync(Commands.Bookmark(user, 1), default);
        Assert.Equal(1, second.Gateway.Statistics.Calls - before);
        await first.Pending.AppendAsync(Commands.Bookmark(user, 2), default);

        Assert.Equal([2, 1], (await second.Users.FindAsync(user, default))!.Bookmarks.Select(static b => b.ProductId));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task What_was_acknowledged_shows_however_long_nobody_carries_it_out()
    {
        var clock = new Clock();
        using var writer = await ContainerAsync(clock);
        using var reader = await ContainerAsync(clock);
        var user = Guid.CreateVersion7();
        await writer.Pending.AppendAsync(Commands.Create(user), default);
        await writer.Pending.AppendAsync(Commands.Bookmark(user), default);

        clock.Advance(TimeSpan.FromDays(3));

        Assert.Single((await reader.Users.FindAsync(user, default))!.Bookmarks);
    }

    [ServerFact(Server.OpenSearch)]
    public async Task A_command_that_the_engine_did_not_take_leaves_those_before_it_known()
    {
        using var container = Container.WithoutEngine(rows);
        var user = Guid.CreateVersion7();
        var before = Commands.Bookmark(user, 1);
        rows.Commit(Commands.Create(user));
        container.Memory.Set(user, new(new(1, 1), [new(Commands.Now, before)], []));

        await Assert.ThrowsAsync<SearchUnavailableException>(() => container.Pending.AppendAsync(Commands.Bookmark(user, 2), default));

        Assert.Equal([before.Id], container.Memory.Find(user).Entries.Select(static e => e.Command.Id));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task A_command_that_comes_late_does_not_show_over_a_document_that_is_newer()
    {
        using var container = await ContainerAsync();
        var user = Guid.CreateVersion7();
        var (set, gone) = (Commands.Bookmark(user), Commands.Bookmark(user, bookmarked: false) with { Instant = Commands.Now.AddHours(1) });
        var (old, name) = (Commands.Rename(user, "Lady"), Commands.Rename(user, "Augusta") with { Instant = Commands.Now.AddHours(1) });
        await container.Pending.AppendAsync(set, default);
        await container.Pending.AppendAsync(old, default);
        foreach (var command in new Command[] { Commands.Create(user), gone, name }) rows.Commit(command);
        await container.Settlement.SettleAsync([user], default);

        var read = (await container.Users.FindAsync(user, default))!;

        Assert.Empty(read.Bookmarks);
        Assert.Equal("Augusta", read.Profile.Firstname);
    }

    [ServerFact(Server.OpenSearch)]
    public async Task What_another_version_has_added_is_kept_for_it()
    {
        using var container = await ContainerAsync();
        var user = Guid.CreateVersion7();
        var create = Encoding.UTF8.GetString(PendingDocument.Write([new(DateTimeOffset.UtcNow, Commands.Create(user))], []));
        var later = Encoding.UTF8.GetBytes(create.Replace("\"version\":1", "\"version\":2", StringComparison.Ordinal));
        await container.Gateway.CreateAsync(SearchTarget.Alias(container.Indices.Pending), user.ToString("D"), later, default);
        Assert.Null(await container.Users.FindAsync(user, default));

        await container.Pending.AppendAsync(Commands.Bookmark(user), default);
        await container.Pending.AppendAsync(Commands.Bookmark(user, 8), default);

        var state = await container.Pending.ReadAsync(user, default);
        Assert.Equal(2, state.Entries.Length);
        Assert.Equal(2, Assert.Single(state.Others).Command.GetProperty("version").GetInt32());
    }

    [ServerFact(Server.OpenSearch)]
    public async Task What_is_discarded_shows_no_longer()
    {
        using var container = await ContainerAsync();
        var user = Guid.CreateVersion7();
        var bookmark = Commands.Bookmark(user);
        rows.Commit(Commands.Create(user));
        await container.Pending.AppendAsync(bookmark, default);
        Assert.Single((await container.Users.FindAsync(user, default))!.Bookmarks);

        await container.Settlement.DiscardAsync(user, [bookmark.Id], default);

        Assert.Empty((await container.Users.FindAsync(user, default))!.Bookmarks);
    }

    [ServerFact(Server.OpenSearch)]
    public async Task Writers_of_several_containers_lose_nothing()
    {
        using var first = await ContainerAsync();
        using var second = await ContainerAsync();
        var user = Guid.CreateVersion7();
        await first.Pending.AppendAsync(Commands.Create(user), default);
        SetBookmark[] commands = [.. Enumerable.Range(1, 12).Select(product => Commands.Bookmark(user, product))];

        await Task.WhenAll(commands.Chunk(3).Select(async (chunk, index) =>
        {
            foreach (var command in chunk) await (index % 2 == 0 ? first : second).Pending.AppendAsync(command, default);
        }));

        var products = (await second.Users.FindAsync(user, default))!.Bookmarks.Select(static b => b.ProductId);
        Assert.Equal(commands.Select(static c => c.ProductId).Order(), products.Order());
    }

    [ServerFact(Server.OpenSearch)]
    public async Task A_missing_document_is_filled_from_the_rows_once_and_garbage_counts_as_missing()
    {
        using var container = await ContainerAsync();
        var user = Guid.CreateVersion7();
        rows.Commit(Commands.Create(user));

        Assert.NotNull(await container.Users.FindAsync(user, default));
        Assert.NotNull(await container.Users.FindAsync(user, default));
        Assert.Equal(1, rows.Loads);

        var garbage = Encoding.UTF8.GetBytes("""{"version":1,"layout":2,"deleted":false,"body":{"id":"x"}}""");
        await container.Gateway.PutExternalAsync(
            SearchTarget.Alias(container.Indices.Users), user.ToString("D"), long.MaxValue, garbage, default);
        await container.Gateway.CreateAsync(
            SearchTarget.Alias(container.Indices.Pending), user.ToString("D"), "{\"body\":{\"entries\":7}}"u8.ToArray(), default);
        Assert.NotNull(await container.Users.FindAsync(user, default));
        await container.Pending.AppendAsync(Commands.Bookmark(user), default);
        Assert.Single((await container.Users.FindAsync(user, default))!.Bookmarks);
    }

    [ServerFact(Server.OpenSearch)]
    public async Task A_deleted_account_stays_deleted_and_an_unknown_one_is_null()
    {
        using var container = await ContainerAsync();
        var user = Guid.CreateVersion7();
        rows.Commit(Commands.Create(user));
        var before = await rows.FindUserAsync(user, default);
        rows.Delete(user);
        await container.Refresher.RefreshAsync(user, default);
        await container.Refresher.WriteAsync(user, before, default);

        Assert.Null(await container.Users.FindAsync(user, default));
        Assert.Null(await container.Users.FindAsync(Guid.CreateVersion7(), default));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task A_command_that_is_never_settled_stops_showing()
    {
        var clock = new Clock();
        using var container = await ContainerAsync(clock);
        var user = Guid.CreateVersion7();
        rows.Commit(Commands.Create(user));
        await container.Pending.AppendAsync(Commands.Bookmark(user), default);
        Assert.Single((await container.Users.FindAsync(user, default))!.Bookmarks);

        // The queue does not keep it any longer either.
        clock.Advance(TimeSpan.FromDays(15));

        Assert.Empty((await container.Users.FindAsync(user, default))!.Bookmarks);
    }

    [ServerFact(Server.OpenSearch)]
    public async Task Rows_out_of_reach_are_an_error_only_where_they_are_needed()
    {
        using var container = await ContainerAsync();
        var (known, pending, unknown) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        rows.Commit(Commands.Create(known));
        await container.Refresher.RefreshAsync(known, default);
        await container.Pending.AppendAsync(Commands.Create(pending), default);
        rows.IsDown = true;

        Assert.NotNull(await container.Users.FindAsync(known, default));
        Assert.NotNull(await container.Users.FindAsync(pending, default));
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await container.Users.FindAsync(unknown, default));
    }

    [Fact]
    public async Task Without_the_engine_the_rows_answer()
    {
        using var container = Container.WithoutEngine(rows);
        var user = Guid.CreateVersion7();
        rows.Commit(Commands.Create(user));

        Assert.NotNull(await container.Users.FindAsync(user, default));
    }

    [Fact]
    public async Task Without_the_engine_a_process_shows_what_it_knows_to_be_pending()
    {
        using var container = Container.WithoutEngine(rows);
        var user = Guid.CreateVersion7();
        rows.Commit(Commands.Create(user));
        container.Memory.Set(user, new(new DocumentSequence(1, 1), [new(DateTimeOffset.UtcNow, Commands.Bookmark(user))], []));

        Assert.Single((await container.Users.FindAsync(user, default))!.Bookmarks);
    }

    private Task<Container> ContainerAsync(TimeProvider? time = null) => Container.CreateAsync(rows, isolation.Platform, time);
}
