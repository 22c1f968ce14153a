using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Commands;
using Kinow.ClientApi.Sql.Connections;
using Kinow.TestStripe;
using Kinow.TestSupport;
using Samples = Kinow.ClientApi.TestSupport.Commands;

namespace Kinow.ClientApi.Admin.Tests.Orders;

/// <summary>A database with orders, and a server that behaves like Stripe, which the environment names.</summary>
internal sealed class OrderDatabase : IAsyncDisposable
{
    /// <summary>Tests that change the environment come one after another.</summary>
    public const string Environments = "environment";

    private readonly Isolation isolation;

    private OrderDatabase(Isolation isolation, StripeServer server, string sql)
    {
        (this.isolation, Server, Connection) = (isolation, server, sql);
        Sql = new(new SqlDataSource(sql, new() { ConnectTimeout = TimeSpan.FromSeconds(30) }));
        Environment.SetEnvironmentVariable("KINOW_PAYMENT_STRIPE_SECRET", StripeServer.Secret);
        Environment.SetEnvironmentVariable("KINOW_PAYMENT_STRIPE_PUBLISHABLE", "pk_test_public");
        Environment.SetEnvironmentVariable("KINOW_PAYMENT_STRIPE_ADDRESS", server.Address.AbsoluteUri);
    }

    public string Connection { get; }

    public StripeServer Server { get; }

    public SqlDatabase Sql { get; }

    public Guid User { get; } = Guid.CreateVersion7();

    public static async Task<OrderDatabase> StartAsync()
    {
        var isolation = new Isolation();
        var database = new OrderDatabase(isolation, await StripeServer.StartAsync(), await Servers.MySqlAsync(isolation.Database));
        Assert.Equal(ExitCodes.Done, (await Admin.RunAsync("migrate", "--sql", database.Connection)).Code);
        await database.ExecuteAsync("INSERT INTO product (id, type) VALUES (7, 'tvod'), (9, 'tvod')");
        await database.ApplyAsync(Samples.Create(database.User));
        return database;
    }

    public Task<Admin> RunAsync(params string[] args) => Admin.RunAsync([.. args, "--sql", Connection, "--operator", "ada"]);

    public async Task ApplyAsync(params Command[] commands)
    {
        foreach (var command in commands) await new CommandApplier(Sql).ApplyAsync(command, default);
    }

    /// <summary>An order with a payment that was made at the server, and booked unless nobody told of it.</summary>
    public async Task<(PlaceOrder Order, string Payment)> PayAsync(long title = 7, bool isBooked = true)
    {
        var place = TestSupport.Orders.Place(User, TestSupport.Orders.Content(Guid.CreateVersion7(), title)) with
        {
            Gateway = "stripe",
            Instant = Command.Moment(DateTimeOffset.UtcNow),
        };
        var intent = Server.Book.Intent(
            new()
            {
                ["amount"] = "290",
                ["currency"] = "eur",
                ["metadata[platform]"] = "1",
                ["metadata[order_id]"] = $"{place.OrderId:D}",
                ["metadata[user_id]"] = $"{User:D}",
                ["metadata[attempt]"] = "1",
            },
            isSetup: false);
        var id = (string)intent["id"]!;
        await ApplyAsync(place, Settle(place, PaymentState.Pending, id));
        Server.Book.Confirm(intent, "pm_card_visa", isOffSession: false);
        if (isBooked) await ApplyAsync(Settle(place, PaymentState.Paid, id));
        return (place, id);
    }

    public Task<List<string>> QueryAsync(string sql) => Sql.UseAsync(session => session.QueryAsync<string>(sql, null, default), default);

    public Task ExecuteAsync(string sql) => Sql.UseAsync(session => session.ExecuteAsync(sql, null, default), default);

    public async ValueTask DisposeAsync()
    {
        Sql.Dispose();
        await Server.DisposeAsync();
        GC.KeepAlive(isolation);
    }

    private static SettlePayment Settle(PlaceOrder place, PaymentState state, string id) =>
        TestSupport.Orders.Settle(place, TestSupport.Orders.Report(place, state, id) with { Gateway = "stripe" }) with
        {
            Instant = Command.Moment(DateTimeOffset.UtcNow),
        };
}
