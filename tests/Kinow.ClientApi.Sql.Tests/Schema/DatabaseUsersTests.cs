using System.Data.Common;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Sql.ChangeLog;
using Kinow.ClientApi.Sql.Commands;
using Kinow.ClientApi.Sql.Gifts;
using Kinow.ClientApi.Sql.Reading;
using Kinow.ClientApi.Sql.Renewals;
using Kinow.ClientApi.Sql.Schema;
using Kinow.TestSupport;
using GiftSamples = Kinow.ClientApi.TestSupport.Gifts;
using Orders = Kinow.ClientApi.TestSupport.Orders;
using Prepayments = Kinow.ClientApi.TestSupport.Prepayments;
using Sample = Kinow.ClientApi.TestSupport.Commands;
using StorePurchases = Kinow.ClientApi.TestSupport.StorePurchases;

namespace Kinow.ClientApi.Sql.Tests.Schema;

/// <summary>Each function's database user may do what the function does, and nothing else.</summary>
public sealed class DatabaseUsersTests(UserDatabase users) : IClassFixture<UserDatabase>
{
    public static TheoryData<string> Readers => [DatabaseRole.GraphQL.Name, DatabaseRole.Webhook.Name, DatabaseRole.Worker.Name];

    [ServerTheory(Server.MySql)]
    [MemberData(nameof(Readers))]
    public async Task Every_function_reads_the_catalogue_and_the_accounts(string role)
    {
        await users.EnsureAsync();
        using var sql = users.Open(role);

        var (_, read) = await new CatalogContentLoader(sql).LoadAsync(CancellationToken.None);
        Assert.Equal(UserDatabase.Content.Products.Length, read!.Products.Length);
        var loader = new AccountLoader(sql);
        var (user, credential) = UserDatabase.Accounts[0];
        Assert.Single((await loader.UsersAsync([user.Id], CancellationToken.None)).Value);
        Assert.Equal(credential, (await loader.CredentialAsync(credential.Email, CancellationToken.None)).Value);
        Assert.Null((await loader.SessionAsync(Guid.NewGuid(), CancellationToken.None)).Value);
        Assert.NotEmpty(await loader.IdsAsync(Guid.Empty, 5, CancellationToken.None));
    }

    [ServerFact(Server.MySql)]
    public async Task The_GraphQL_function_reads_what_it_gives_to_the_owner_of_an_account()
    {
        await users.EnsureAsync();
        using var sql = users.Open(DatabaseRole.GraphQL.Name);
        Assert.Empty((await new AccountHistoryReader(sql).FindAsync(Guid.NewGuid(), CancellationToken.None)).Viewings);
    }

    [ServerFact(Server.MySql)]
    public async Task The_worker_carries_out_every_kind_of_command_and_what_follows_is_announced_and_delivered()
    {
        await users.EnsureAsync();
        using var sql = users.Open(DatabaseRole.Worker.Name);
        var user = Guid.CreateVersion7();
        var titles = UserDatabase.Content.Products.Select(static product => product.Extension).OfType<ProductTvod>();
        var video = titles.SelectMany(static title => title.Videos).First();
        var watch = Sample.Watch(user) with { ProductId = video.ProductId, VideoId = video.Id };
        var order = Orders.Place(user, Orders.Content(Guid.CreateVersion7()));
        var balance = Prepayments.Place(user, Prepayments.Rental(Guid.CreateVersion7(), 3m, 3m, mode: 4));
        var wish = GiftSamples.Wish();
        var content = GiftSamples.Content(Guid.CreateVersion7(), wish) with { Vouchers = [] };
        var gift = Orders.Place(user, content with { Lines = [content.Lines[0] with { Mode = 5 }, content.Lines[1]] });
        Command[] commands =
        [
            Sample.Create(user), Sample.Bookmark(user), Sample.Bookmark(user), Sample.Bookmark(user, bookmarked: false),
            Sample.Device(user), Sample.Device(user), Sample.NoDevice(user),
            Sample.Playlist(user, 1, 7), Sample.Playlist(user), Sample.NoPlaylist(user),
            Sample.Profile(user), Sample.Profile(user) with { ProfileId = user, Most = null, SetsLook = true },
            Sample.Bookmark(user) with { ProfileId = Sample.ProfileId(user) }, Sample.NoProfile(user),
            Sample.Credentials(user, email: $"{user:N}@example.net"),
            Sample.NoSessions(user),
            Sample.Identity(user), Sample.NoIdentity(user), Sample.Confirmed(user),
            Sample.Rename(user, "Zoé"), watch,
            watch with { Id = Guid.CreateVersion7(), Plays = new(video.Id, watch.Date, watch.Date, 0, false) },
            Sample.Session(user), Sample.Session(user),
            new SendRecovery { Id = Guid.CreateVersion7(), UserId = user, Instant = DateTimeOffset.UtcNow, Email = EmailAddress.Parse("a@example.org") },
            Sample.Guest(user), Sample.CartLine(user), Sample.CartOffer(user), Sample.NoCartLine(user), Sample.CartVoucher(user),
            Sample.NoCartVoucher(user), Sample.NoCart(user), Sample.CartLine(user, minute: 9), Sample.CartVoucher(user, minute: 10),
            order, Orders.Settle(order), Orders.Settle(order, Orders.Report(order, PaymentState.Refunded)),
            new CloseOrder { Id = Guid.CreateVersion7(), UserId = user, Instant = DateTimeOffset.UtcNow, OrderId = order.OrderId, Attempt = 1 },
            StorePurchases.Month(user, 0) with { Content = StorePurchases.Content(Orders.Rental(7) with { UnitPrice = 2.90m, Discount = 0 }) },
            StorePurchases.With(StorePurchases.Month(user, 0, 1, isRevoked: true), renews: false),
            new SetAccessRenewal { Id = Guid.CreateVersion7(), UserId = user, Instant = DateTimeOffset.UtcNow, AccessId = 1, Recurring = false },
            new SetOfferSwitch { Id = Guid.CreateVersion7(), UserId = user, Instant = DateTimeOffset.UtcNow, AccessId = 1, OfferId = 2 },
            new UnsetOfferSwitch { Id = Guid.CreateVersion7(), UserId = user, Instant = DateTimeOffset.UtcNow, AccessId = 1 },
            Prepayments.Correct(user, 5m), balance, Prepayments.Refund(balance), gift, Orders.Settle(
                gift, Orders.Report(gift, payment: "pay_gift")),
            GiftSamples.Redeem(user, gift, wish),
            new SetRenewalState
            {
                Id = Guid.CreateVersion7(),
                UserId = user,
                Instant = DateTimeOffset.UtcNow,
                AccessId = 1,
                Period = DateTimeOffset.UtcNow,
                State = new() { End = RenewalEnd.NotSold },
            },
            Sample.Nobody(user),
        ];
        Assert.Empty(
            CommandKinds.All.Where(static kind => !kind.IsMail).Select(static kind => kind.Name).Except(commands.Select(c => CommandStatementList.All.Of(c).Kind.Name)));
        var applier = new CommandApplier(sql);
        var gifts = new SqlGiftStore(sql);
        foreach (var command in commands)
        {
            foreach (var due in await gifts.FindDueAsync(Sample.Now.AddDays(1), 1, CancellationToken.None))
            {
                Assert.True(await gifts.TakeAsync(due, MailToken.Create(user).Hash, Sample.Now.AddDays(1), CancellationToken.None));
                await gifts.TellSentAsync(due, MailToken.Create(user).Hash, Sample.Now.AddDays(1), CancellationToken.None);
            }

            Assert.Equal(CommandOutcome.Applied, await applier.ApplyAsync(command, CancellationToken.None));
        }

        Assert.Equal(CommandOutcome.Duplicate, await applier.ApplyAsync(commands[0], CancellationToken.None));

        var renewals = new SqlRenewalStore(sql);
        var far = DateTimeOffset.UtcNow.AddYears(100);
        _ = await renewals.FindDueAsync(Orders.Gateway, far, null, 10, CancellationToken.None);
        _ = await renewals.FindUntoldAsync(Orders.Gateway, new(9, "EUR", 100m), far, 0, 10, CancellationToken.None);
        _ = await renewals.OffersAsync(Orders.Gateway, CancellationToken.None);
        Assert.Null(await renewals.FindOrderAsync(user, Guid.NewGuid(), CancellationToken.None));

        var changes = new ChangeLogStore(sql);
        await changes.UseAsync(log => TellAsync(log, new NoticeOutcome("away", TimeSpan.FromMinutes(1))), CancellationToken.None);
        await changes.HastenAsync(CancellationToken.None);
        await changes.UseAsync(
            static async log =>
            {
                while (await log.IsDueAsync(CancellationToken.None)) await TellAsync(log, NoticeOutcome.Delivered);
            },
            CancellationToken.None);

        Assert.Equal(0, (await users.Database.QueryAsync<long>("SELECT COUNT(*) FROM change_log WHERE delivered IS NULL"))[0]);
        await changes.CleanAsync(TimeSpan.Zero, 100, CancellationToken.None);
        await new AppliedCommands(sql).CleanAsync(TimeSpan.Zero, 100, CancellationToken.None);
        await new ExpiredSessions(sql).CleanAsync(TimeSpan.Zero, 100, CancellationToken.None);
    }

    [ServerTheory(Server.MySql)]
    [InlineData("graphql", "INSERT INTO customer_bookmark (customer_id, product_id, date_add) VALUES (UUID_TO_BIN(UUID()), 1, NOW(6))")]
    [InlineData("graphql", "UPDATE customer SET firstname = 'x'")]
    [InlineData("graphql", "DELETE FROM session")]
    [InlineData("graphql", "CALL log_change('product', '1', 'product.updated')")]
    [InlineData("graphql", "SELECT * FROM schema_migration")]
    [InlineData("webhook", "SELECT * FROM video_stat_session")]
    [InlineData("webhook", "UPDATE product SET active = 0")]
    [InlineData("webhook", "INSERT INTO command (id, customer_id, kind) VALUES ('1234567890123456', '1234567890123456', 'x')")]
    [InlineData("webhook", "DELETE FROM change_log")]
    [InlineData("worker", "UPDATE product SET active = 0")]
    [InlineData("worker", "DELETE FROM product_access")]
    [InlineData("worker", "INSERT INTO change_log (aggregate, aggregate_id, subject) VALUES ('product', '1', 'x')")]
    [InlineData("worker", "DELETE FROM video_stat_session")]
    [InlineData("worker", "SELECT * FROM schema_migration")]
    [InlineData("worker", "SELECT * FROM mysql.user")]
    [InlineData("worker", "DROP TABLE customer_bookmark")]
    [InlineData("worker", "CREATE TABLE mine (id INT)")]
    [InlineData("worker", "DROP TRIGGER product_update")]
    [InlineData("worker", "CREATE USER somebody")]
    [InlineData("worker", "GRANT SELECT ON customer TO CURRENT_USER()")]
    [InlineData("worker", "SET GLOBAL max_connections = 1")]
    public async Task Anything_else_is_refused(string role, string statement)
    {
        await users.EnsureAsync();
        using var sql = users.Open(role);
        var refused = await Assert.ThrowsAnyAsync<DbException>(
            () => sql.UseAsync(session => session.ExecuteAsync(statement, null, CancellationToken.None), CancellationToken.None));
        Assert.Contains("denied", refused.Message, StringComparison.OrdinalIgnoreCase);
    }

    [ServerFact(Server.MySql)]
    public async Task Once_more_brings_another_password_and_takes_away_what_is_too_much()
    {
        await users.EnsureAsync();
        var name = users.UserOf(DatabaseRole.Webhook.Name);
        var schema = $"`{users.Database.Source.Database}`";
        await users.Database.ExecuteAsync($"GRANT UPDATE, DELETE ON {schema}.product TO '{name}'@'%'");
        await users.Database.ExecuteAsync($"GRANT SELECT ON {schema}.schema_migration TO '{name}'@'%'");
        await users.Database.ExecuteAsync($"REVOKE SELECT ON {schema}.category FROM '{name}'@'%'");
        await users.ApplyAsync("another");

        Assert.Equal(
            DatabaseRole.Webhook.Rights.Select(static right => $"{right.Table} {right.Right}").Order(StringComparer.Ordinal),
            (await users.Database.QueryAsync<string>(
                "SELECT CONCAT(TABLE_NAME, ' ', PRIVILEGE_TYPE) FROM information_schema.TABLE_PRIVILEGES WHERE GRANTEE = @Grantee",
                new() { ["Grantee"] = $"'{name}'@'%'" })).Order(StringComparer.Ordinal));
        using var sql = users.Open(DatabaseRole.Webhook.Name, "another");
        await sql.UseAsync(
            static session => session.QueryAsync<long>("SELECT COUNT(*) FROM category", null, CancellationToken.None),
            CancellationToken.None);
        using var former = users.Open(DatabaseRole.Webhook.Name);
        await Assert.ThrowsAnyAsync<Exception>(
            () => former.UseAsync(
                static session => session.QueryAsync<long>("SELECT 1", null, CancellationToken.None), CancellationToken.None));
        await users.ApplyAsync(UserDatabase.Password);
    }

    // A failure ends what is told of an aggregate.
    private static Task TellAsync(ChangeLogSession log, NoticeOutcome outcome) => log.DeliverAsync(
        static (_, _) => false,
        claims =>
        {
            foreach (var claim in claims)
            {
                var count = outcome.Error is null ? claim.Notices.Count : 1;
                for (var i = 0; i < count; i++) claim.Note(outcome);
            }

            return Task.FromResult<IReadOnlyCollection<ChangeClaim>>([]);
        },
        TimeSpan.FromSeconds(1),
        CancellationToken.None);
}
