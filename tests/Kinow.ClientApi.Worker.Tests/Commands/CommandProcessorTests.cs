using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Queue.Envelopes;
using Kinow.ClientApi.Worker.Commands;
using Kinow.ClientApi.Worker.Settling;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.ClientApi.Worker.Tests.Commands;

public sealed partial class CommandProcessorTests : IDisposable
{
    private static readonly Guid Ann = Guid.CreateVersion7();
    private static readonly Guid Bob = Guid.CreateVersion7();

    private readonly FakeStore store = new();
    private readonly OwnChanges own = new();
    private readonly WorkerMetrics metrics = new();

    public void Dispose() => metrics.Dispose();

    [Fact]
    public async Task A_batch_is_carried_out_in_its_order_and_settled_once_for_each_account()
    {
        Command[] commands = [Bookmark(Ann), Bookmark(Bob), Bookmark(Ann), Bookmark(Bob)];

        Assert.Empty(await ProcessAsync([.. commands.Select(Message)]));

        Assert.Equal(commands.Select(static c => c.Id), store.Applied);
        Assert.Equal([Ann, Bob], store.Settled);
        Assert.Empty(store.Discarded);
        Assert.Equal((4, 4, 0, 0, 0), Totals());
    }

    [Fact]
    public async Task What_shows_in_nothing_that_is_read_settles_nothing()
    {
        var session = new SaveSession
        {
            Id = Guid.CreateVersion7(),
            UserId = Ann,
            Instant = DateTimeOffset.UtcNow,
            Session = new()
            {
                Id = Guid.CreateVersion7(),
                UserId = Ann,
                Anonymous = true,
                TokenHash = [.. new byte[32]],
                Expires = DateTimeOffset.UtcNow.AddDays(1),
            },
        };

        Assert.Empty(await ProcessAsync(Message(session), Message(Bookmark(Bob))));

        Assert.Equal(2, store.Applied.Count);
        Assert.Equal([Bob], store.Settled);
    }

    [Fact]
    public async Task A_message_that_erases_an_account_comes_again_until_its_documents_are_gone()
    {
        var erase = new EraseUser { Id = Guid.CreateVersion7(), UserId = Ann, Instant = DateTimeOffset.UtcNow };
        store.SettlementFailure = new InvalidOperationException("away");
        Assert.Equal([Name(erase)], await ProcessAsync(Message(Bookmark(Ann)), Message(erase), Message(Bookmark(Bob))));
        Assert.Empty(store.Erased);

        store.SettlementFailure = null;
        Assert.Empty(await ProcessAsync(Message(erase)));
        Assert.Equal([Ann], store.Erased);
        Assert.Single(store.Applied, erase.Id);
    }

    [Fact]
    public async Task The_first_failure_of_an_account_stops_that_account_alone()
    {
        Command[] commands = [Bookmark(Ann), Bookmark(Ann), Bookmark(Bob), Bookmark(Ann), Bookmark(Bob)];
        store.Failures[commands[1].Id] = new StoreUnavailableException("gone");

        var failed = await ProcessAsync([.. commands.Select(Message)]);

        Assert.Equal([Name(commands[1]), Name(commands[3])], failed);
        Assert.Equal([commands[0].Id, commands[2].Id, commands[4].Id], store.Applied);
        Assert.Equal((5, 3, 0, 0, 2), Totals());
    }

    [Fact]
    public async Task Duplicates_are_suppressed_acknowledged_and_settled()
    {
        var command = Bookmark(Ann);

        Assert.Empty(await ProcessAsync(Message(command)));
        Assert.Empty(await ProcessAsync(Message(command) with { MessageId = "again" }, Message(command) with { MessageId = "and again" }));

        Assert.Single(store.Applied);
        Assert.Equal([Ann, Ann], store.Settled);
        Assert.Equal((3, 1, 2, 0, 0), Totals());
    }

    [Fact]
    public async Task Poison_goes_among_the_dead_letters_with_its_reason_and_holds_nobody_up()
    {
        var (before, rejected, after) = (Bookmark(Ann), Bookmark(Ann), Bookmark(Ann));
        store.Failures[rejected.Id] = new CommandRejectedException("There is no product 7.");
        var poison = Message(before) with { MessageId = "poison", Body = "{" };

        Assert.Empty(await ProcessAsync(Message(before), poison, Message(rejected), Message(after)));

        Assert.Equal([before.Id, after.Id], store.Applied);
        Assert.Equal([("poison", "The envelope is no JSON."), (Name(rejected), "There is no product 7.")], store.Buried);
        Assert.Equal([Ann], store.Settled);
        Assert.Equal([rejected.Id], Assert.Single(store.Discarded).Commands);
        Assert.Equal((4, 2, 0, 2, 0), Totals());
    }

    [Theory]
    [InlineData("\"version\":1", "\"version\":2", "Version 2 of envelopes is not known.")]
    [InlineData("\"set_bookmark\"", "\"set_flag\"", "The kind set_flag is not known.")]
    [InlineData("\"bookmarked\":true", "\"bookmarked\":true,\"list\":3", "The data of set_bookmark is wrong at $.list")]
    [InlineData("\"version\":1", "\"version\":1,\"trace\":\"x\"", "The envelope is wrong at $.trace")]
    public async Task What_another_version_has_sent_waits_with_its_account_for_a_worker_that_knows_it(
        string part, string other, string reason)
    {
        var (before, unknown, after, apart) = (Bookmark(Ann), Bookmark(Ann), Bookmark(Ann), Bookmark(Bob));
        var message = Message(unknown) with { Body = CommandEnvelope.Write(unknown).Replace(part, other, StringComparison.Ordinal) };

        foreach (var delivery in new[] { 1, CommandProcessor.MostDeliveries, CommandProcessor.MostDeliveriesOfUnknownVersion - 1 })
        {
            Assert.Equal(
                [Name(unknown), Name(after)],
                await ProcessAsync(Message(before), message with { ReceiveCount = delivery }, Message(after), Message(apart)));
        }

        Assert.Equal([before.Id, apart.Id], store.Applied);
        Assert.Empty(store.Buried);

        // A worker that knows it.
        Assert.Empty(await ProcessAsync(Message(unknown) with { ReceiveCount = 90 }, Message(after)));
        Assert.Equal([before.Id, apart.Id, unknown.Id, after.Id], store.Applied);

        // Nobody knew it for an hour.
        Assert.Empty(await ProcessAsync(message with { ReceiveCount = CommandProcessor.MostDeliveriesOfUnknownVersion }));
        Assert.StartsWith(reason, Assert.Single(store.Buried).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"version\":1", "\"version\":\"1\"")]
    [InlineData("\"version\":1", "\"version\":0")]
    [InlineData("\"productId\":7", "\"productId\":-7")]
    [InlineData("\"productId\":7", "\"productId\":\"7\"")]
    [InlineData("\"productId\":7,", "")]
    public async Task What_no_version_sends_holds_nobody_up(string part, string other)
    {
        var (wrong, after) = (Bookmark(Ann), Bookmark(Ann));
        var message = Message(wrong) with { Body = CommandEnvelope.Write(wrong).Replace(part, other, StringComparison.Ordinal) };

        Assert.Empty(await ProcessAsync(message, Message(after)));

        Assert.Equal([after.Id], store.Applied);
        Assert.Single(store.Buried);
    }

    [Fact]
    public async Task Poison_that_cannot_be_buried_comes_again_and_holds_its_account()
    {
        var after = Bookmark(Ann);
        var poison = Message(after) with { MessageId = "poison", Body = "{" };
        store.BurialFailure = new StoreUnavailableException("gone");

        Assert.Equal(["poison", Name(after)], await ProcessAsync(poison, Message(after)));

        Assert.Empty(store.Applied);
        Assert.Equal((2, 0, 0, 0, 2), Totals());
    }

    [Fact]
    public async Task An_unknown_failure_is_given_up_after_some_deliveries_but_an_outage_never()
    {
        var (odd, later) = (Bookmark(Ann), Bookmark(Bob));
        store.Failures[odd.Id] = new InvalidOperationException("secret details");
        store.Failures[later.Id] = new StoreUnavailableException("gone");

        Assert.Equal([Name(odd)], await ProcessAsync(Message(odd) with { ReceiveCount = CommandProcessor.MostDeliveries - 1 }));
        Assert.Empty(await ProcessAsync(Message(odd) with { ReceiveCount = CommandProcessor.MostDeliveries }));
        Assert.Equal([Name(later)], await ProcessAsync(Message(later) with { ReceiveCount = 50 }));

        Assert.Equal((Name(odd), "Failed 8 times: InvalidOperationException"), Assert.Single(store.Buried));
    }

    [Fact]
    public async Task What_the_deadline_cuts_off_has_failed_and_what_was_committed_has_not()
    {
        using var deadline = new CancellationTokenSource();
        Command[] commands = [Bookmark(Ann), Bookmark(Bob), Bookmark(Ann)];
        store.OnApply = command => { if (command.Id == commands[1].Id) deadline.Cancel(); };

        var failed = await Processor().ProcessAsync([.. commands.Select(Message)], deadline.Token);

        Assert.Equal([Name(commands[1]), Name(commands[2])], failed);
        Assert.Equal([commands[0].Id], store.Applied);
        Assert.Empty(store.Buried);
    }

    [Fact]
    public async Task What_is_committed_stays_done_when_it_cannot_be_settled()
    {
        store.SettlementFailure = new InvalidOperationException("no engine");

        var poison = Bookmark(Ann);
        store.Failures[poison.Id] = new CommandRejectedException("no");
        Assert.Empty(await ProcessAsync(Message(Bookmark(Ann)), Message(poison), Message(Bookmark(Bob))));

        Assert.Equal(2, store.Applied.Count);
    }

    [Fact]
    public async Task Accounts_of_a_batch_are_settled_in_one_round()
    {
        Assert.Empty(await ProcessAsync(Message(Bookmark(Ann)), Message(Bookmark(Bob)), Message(Bookmark(Ann))));

        Assert.Equal((1, 2), (store.Rounds, store.Settled.Count));
    }

    [Fact]
    public async Task An_account_that_cannot_be_settled_keeps_no_other_from_it()
    {
        store.Unsettleable = Ann;

        Assert.Empty(await ProcessAsync(Message(Bookmark(Ann)), Message(Bookmark(Bob))));

        Assert.Equal([Bob], store.Settled);
    }

    [Fact]
    public async Task An_account_is_expected_from_before_its_change_until_it_is_settled()
    {
        var (done, failing) = (Bookmark(Ann), Bookmark(Bob));
        store.Failures[failing.Id] = new StoreUnavailableException("gone");
        var seen = new List<(bool, bool)>();
        store.OnApply = _ => seen.Add((IsExpected(Ann), IsExpected(Bob)));

        await ProcessAsync(Message(done), Message(failing));

        Assert.Equal([(true, false), (true, true)], seen);
        Assert.Equal((false, false), (IsExpected(Ann), IsExpected(Bob)));
    }

    private bool IsExpected(Guid account) => own.IsExpected("customer", account.ToString("D"));

    private CommandProcessor Processor() => new(
        store,
        store,
        store,
        new(store, own, TimeSpan.Zero, TimeProvider.System, NullLogger<SettlementQueue>.Instance),
        own,
        store,
        metrics,
        NullLogger<CommandProcessor>.Instance);

    private Task<IReadOnlyList<string>> ProcessAsync(params CommandMessage[] batch) => Processor().ProcessAsync(batch, default);

    private (long, long, long, long, long) Totals() =>
        (metrics.Received, metrics.Persisted, metrics.Suppressed, metrics.Buried, metrics.Failed);

    private static SetBookmark Bookmark(Guid user) =>
        new() { Id = Guid.CreateVersion7(), UserId = user, Instant = DateTimeOffset.UtcNow, ProductId = 7, Bookmarked = true };

    private static CommandMessage Message(Command command) =>
        new(Name(command), command.UserId.ToString("D"), CommandEnvelope.Write(command));

    private static string Name(Command command) => "m" + command.Id.ToString("N");
}
