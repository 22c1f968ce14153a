using System.CommandLine;
using System.Globalization;
using Kinow.ClientApi.Admin.Arguments;
using Kinow.ClientApi.Admin.Auditing;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Admin.Orders;
using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary><c>payments reconcile</c>: compares the books with what gateways know.</summary>
internal static class PaymentsCommand
{
    private static readonly TimeSpan Usual = TimeSpan.FromDays(7);

    /// <summary>The command.</summary>
    public static Command Create(ConnectionOptions connections)
    {
        var order = new Option<string?>("--order") { Description = "One order alone, by its identifier or reference", HelpName = "order" };
        var since = Instants.Option("--since", "Orders that were placed, and refunds and disputes that were begun, since [7 days ago]");
        var dry = new Option<bool>("--dry-run") { Description = "Change nothing, here or there: say what would be done" };
        var reconcile = new Command(
            "reconcile",
            "Compares the books with what payment gateways know, as the worker does by itself every few minutes: settles what they say, "
            + "and closes what nobody is to pay any more. Ends with 4 when an order could not be compared.")
        {
            order, since, dry,
        };
        reconcile.Validators.Add(result =>
        {
            if (result.GetResult(order) is not null && result.GetResult(since) is not null)
                result.AddError("Say which: either --order or --since.");
        });
        AuditedCommand.Of(
            reconcile,
            "payments reconcile",
            connections,
            static (services, settings) => services.AddGateways(settings),
            parsed =>
            [
                ("order", parsed.GetValue(order)), ("since", parsed.GetValue(since)?.ToString("O", CultureInfo.InvariantCulture)),
                ("dryRun", parsed.GetValue(dry) ? "true" : null),
            ],
            async (run, parsed, cancellationToken) =>
            {
                var comparing = new OrderComparison(run, parsed.GetValue(dry));
                if (parsed.GetValue(order) is not { } name)
                    return await comparing.AllAsync(parsed.GetValue(since) ?? DateTimeOffset.UtcNow - Usual, cancellationToken);
                BookedOrder booked = await NamedOrder.FindAsync(run, name, cancellationToken);
                return await comparing.OneAsync(booked, cancellationToken);
            });
        return new("payments", "Compares the books with payment gateways.") { reconcile };
    }
}
