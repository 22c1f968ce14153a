using System.Diagnostics;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Values;
using Kinow.TestSupport;
using Xunit.Sdk;

namespace Kinow.ClientApi.Worker.Tests.Commands;

/// <summary>The worker's own process, killed in the middle of its work.</summary>
public sealed class KillTests
{
    private const int Users = 6;
    private const int Bookmarks = 12;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    [ServerFact(Server.MySql, Server.Sqs, Server.OpenSearch)]
    public async Task A_worker_that_is_killed_loses_nothing_and_does_nothing_twice()
    {
        await using var system = await WorkerSystem.CreateAsync();
        var sent = Enumerable.Range(0, Users).ToDictionary(static _ => Guid.CreateVersion7(), static _ => new List<Command>());
        foreach (var (user, commands) in sent)
        {
            commands.Add(Create(user));
            for (var i = 0; i < Bookmarks; i++) commands.Add(Bookmark(user, 1 + (i % 3), i % 4 != 3, i));
        }

        var all = Users * (Bookmarks + 1);
        var sending = SendAsync(system, sent.Values);
        for (var kill = 1; kill <= 2; kill++)
        {
            await using var worker = system.StartWorker();
            await system.WaitForCommandsAsync(all * kill / 4, Patience);
            await worker.KillAsync();
        }

        await using var last = system.StartWorker();
        await sending;
        await system.WaitForCommandsAsync(all, Patience);
        foreach (var (user, commands) in sent)
        {
            Assert.Equal(commands.Select(static c => c.Id), await system.OrderOfAsync(user));
            Assert.Equivalent(Shown(UserFold.Apply(null, commands)), Shown(await system.RowsOfAsync(user)), strict: true);
        }

        await system.WaitForSettlementAsync(sent.Keys, Patience);
        await last.StopAsync();
        Assert.Equal(0, last.ExitCode);
        Assert.Contains("dead-lettered 0, ", last.Output, StringComparison.Ordinal);
        Assert.Empty(await system.Queue.DeadLetters.PeekAsync(10, default));
    }

    private static async Task SendAsync(WorkerSystem system, IEnumerable<List<Command>> accounts) => await Task.WhenAll(accounts.Select(async commands =>
    {
        foreach (var command in commands)
        {
            await system.Stores.Commands.SendAsync(command, default);
            await ShowsAsync(system, Shown(UserFold.Apply(null, commands.TakeWhile(c => c != command).Append(command)))!);
        }
    }));

    // A mutation does not wait for an engine that takes its time; what it has changed shows elsewhere once that is done.
    private static async Task ShowsAsync(WorkerSystem system, User expected)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                Assert.Equivalent(expected, Shown(await system.Other.Users.FindAsync(expected.Id, default)), strict: true);
                return;
            }
            catch (EquivalentException) when (clock.Elapsed < Patience)
            {
                await Task.Delay(20);
            }
        }
    }

    // How far the rows are at the moment is no part of what an account is. What is pending does not tell the password that it is made with.
    private static User? Shown(User? user) => user is null ? null : user with { Applied = [], PasswordStamp = [] };

    private static CreateUser Create(Guid user) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = user,
        Instant = Command.Moment(DateTimeOffset.UtcNow),
        PasswordHash = "v1",
        Profile = new()
        {
            Email = EmailAddress.Parse($"{user:N}@example.org"),
            Firstname = "Zoé",
            Lastname = "",
            DateAdd = Command.Moment(DateTimeOffset.UtcNow),
            DateUpd = Command.Moment(DateTimeOffset.UtcNow),
        },
    };

    private static SetBookmark Bookmark(Guid user, long product, bool bookmarked, int i) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = user,
        Instant = Command.Moment(DateTimeOffset.UtcNow.AddMilliseconds(i)),
        ProductId = product,
        Bookmarked = bookmarked,
    };
}
