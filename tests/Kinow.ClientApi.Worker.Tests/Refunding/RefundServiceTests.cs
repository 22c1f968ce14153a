using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Commands;
using Kinow.ClientApi.TestSupport;
using Kinow.ClientApi.Worker.Refunding;
using Kinow.ClientApi.Worker.Tests.Notifications;
using Kinow.TestSupport;
using Microsoft.Extensions.Logging.Abstractions;
using Samples = Kinow.ClientApi.TestSupport.Commands;

namespace Kinow.ClientApi.Worker.Tests.Refunding;

/// <summary>Money that no order needs is given back once, and the rest stays.</summary>
public sealed class RefundServiceTests(ChangeLogDatabase database) : IClassFixture<ChangeLogDatabase>
{
    [ServerFact(Server.MySql)]
    public async Task What_is_not_needed_is_given_back_once_and_what_fails_is_tried_again()
    {
        await database.ExecuteAsync("INSERT INTO product (id, type) VALUES (7, 'tvod')");
        var (user, gone, applier) = (Guid.CreateVersion7(), Guid.CreateVersion7(), new CommandApplier(database.Sql));
        var (order, late) = (Orders.Place(user, Orders.Content(Guid.CreateVersion7())), Orders.Place(gone, Orders.Content(Guid.CreateVersion7())));
        Command[] commands =
        [
            Samples.Create(user), Samples.Create(gone), order, late, Orders.Settle(order),
            Orders.Settle(order, Orders.Report(order, payment: "twice")), Orders.Settle(order, Orders.Report(order, payment: "wrong") with { Amount = 1 }),
            Samples.Nobody(gone), Orders.Settle(late, Orders.Report(late, payment: "late")),
        ];
        foreach (var command in commands) Assert.Equal(CommandOutcome.Applied, await applier.ApplyAsync(command, default));
        var gateway = new RefundingGateway { Away = { "wrong" } };
        var service = new RefundService(
            new PaymentBooks(database.Sql), new([gateway]), applier, TimeProvider.System, NullLogger<RefundService>.Instance);

        Assert.Equal(2, await service.RefundAsync(default));
        Assert.Equal([("late", "excess"), ("twice", "excess")], gateway.Refunded.Order());
        gateway.Away.Clear();
        Assert.Equal(1, await service.RefundAsync(default));
        Assert.Equal(0, await service.RefundAsync(default));
        Assert.Equal(3, gateway.Refunded.Count);

        Assert.Equal(1, await CountAsync("payment WHERE state = 'paid' AND pays"));
        Assert.Equal(3, await CountAsync("payment WHERE state = 'refunded' AND NOT pays AND refunded = amount"));
        Assert.Equal(1, await CountAsync("customer_order WHERE state = 'paid'"));
        Assert.Equal(1, await CountAsync("product_access WHERE active"));
    }

    [ServerFact(Server.MySql)]
    public async Task A_gateway_that_is_not_configured_is_left_alone()
    {
        var service = new RefundService(
            new PaymentBooks(database.Sql), new([]), new CommandApplier(database.Sql), TimeProvider.System,
            NullLogger<RefundService>.Instance);
        Assert.Equal(0, await service.RefundAsync(default));
    }

    private Task<long> CountAsync(string condition) => database.Sql.UseAsync(
        session => session.FirstAsync<long>($"SELECT COUNT(*) FROM {condition}", null, CancellationToken.None), CancellationToken.None);
}
