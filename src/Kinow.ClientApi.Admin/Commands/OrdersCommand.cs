using System.CommandLine;
using System.Globalization;
using Kinow.ClientApi.Admin.Arguments;
using Kinow.ClientApi.Admin.Auditing;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Admin.Orders;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary><c>orders</c>: shows orders and gives money back.</summary>
internal static class OrdersCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ConnectionOptions connections) =>
        new("orders", "Shows orders and gives money back.") { Show(connections), Refund(connections) };

    private static Command Show(ConnectionOptions connections)
    {
        var order = OrderOf();
        return AuditedCommand.Of(
            new("show", "Shows an order: what was sold, taxes, payments, history. Nothing that anybody can be charged by.") { order },
            "orders show",
            connections,
            static (services, settings) => services.AddSql(settings),
            parsed => [("order", parsed.GetRequiredValue(order))],
            async (run, parsed, cancellationToken) =>
            {
                var booked = await NamedOrder.FindAsync(run, parsed.GetRequiredValue(order), cancellationToken);
                foreach (var line in OrderText.Write(booked)) await run.Output.WriteLineAsync(line);
                return (ExitCodes.Done, "shown");
            });
    }

    private static Command Refund(ConnectionOptions connections)
    {
        var order = OrderOf();
        var amount = Amounts.Option("--amount", "How much, tax included, in the order's currency [all that is left]");
        var reason = new Option<string>("--reason") { Description = "Why, for the book of what operators do", Required = true };
        reason.Validators.Add(static result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>())) result.AddError("--reason says why.");
        });
        return AuditedCommand.Of(
            new(
                "refund",
                "Gives the payment of an order back, through its gateway or to the balance that has paid alone, and settles it at once. "
                + "All of it takes away what was bought. "
                + "What was begun and has no end is gone on with by the same command, and is never given back twice.")
            {
                order, amount, reason,
            },
            "orders refund",
            connections,
            static (services, settings) => services.AddGateways(settings),
            parsed =>
            [
                ("order", parsed.GetRequiredValue(order)),
                ("amount", parsed.GetValue(amount)?.ToString(CultureInfo.InvariantCulture)),
                ("reason", parsed.GetRequiredValue(reason)),
            ],
            async (run, parsed, cancellationToken) =>
            {
                var booked = await NamedOrder.FindAsync(run, parsed.GetRequiredValue(order), cancellationToken);
                return await new OrderRefund(run).RunAsync(booked, parsed.GetValue(amount), cancellationToken);
            });
    }

    private static Argument<string> OrderOf() => new("order") { Description = "Its identifier, or its reference, such as 3QW6VM21CJ" };
}
