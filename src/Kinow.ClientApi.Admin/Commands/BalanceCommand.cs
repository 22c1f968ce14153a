using System.CommandLine;
using System.Globalization;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Commands;
using Microsoft.Extensions.DependencyInjection;
using Command = System.CommandLine.Command;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary><c>balance</c>: what operators do with prepayment balances.</summary>
internal static class BalanceCommand
{
    private const NumberStyles Exactly = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private static readonly Option<Guid> Account = new("--account") { Description = "The account", HelpName = "uuid", Required = true };
    private static readonly Option<Guid> Order = new("--order") { Description = "The order", HelpName = "uuid", Required = true };
    private static readonly Option<decimal> Amount = new("--amount")
    {
        Description = "What is added, for example 5.00; negative to take away",
        Required = true,
        CustomParser = static result =>
        {
            if (decimal.TryParse(result.Tokens[0].Value, Exactly, CultureInfo.InvariantCulture, out var amount)) return amount;
            result.AddError("--amount takes a number such as 5.00 or -5.00.");
            return 0;
        },
    };

    private static readonly Option<string> Currency =
        new("--currency") { Description = "ISO 4217 code: the platform's default currency", Required = true };

    private static readonly Option<string?> Reason = new("--reason") { Description = "Why; the owner of the account reads it" };

    /// <summary>The command.</summary>
    public static Command Create(ConnectionOptions connections)
    {
        var correct = new Command("correct", "Gives to a balance, or takes from it. It takes no more than there is.")
        {
            Account, Amount, Currency, Reason,
        };
        correct.SetAction((parsed, cancellationToken) => RunAsync(
            connections,
            parsed,
            new CorrectBalance
            {
                Id = Guid.CreateVersion7(),
                UserId = parsed.GetValue(Account),
                Instant = Core.Commands.Command.Moment(DateTimeOffset.UtcNow),
                Amount = parsed.GetValue(Amount),
                Currency = parsed.GetValue(Currency)!,
                Reason = parsed.GetValue(Reason),
            },
            cancellationToken));
        var refund = new Command(
            "refund", "Takes an order back that no gateway has got anything for: what the balance paid for it comes back.")
        {
            Account, Order, Reason,
        };
        refund.SetAction((parsed, cancellationToken) => RunAsync(
            connections,
            parsed,
            new RefundOrder
            {
                Id = Guid.CreateVersion7(),
                UserId = parsed.GetValue(Account),
                Instant = Core.Commands.Command.Moment(DateTimeOffset.UtcNow),
                OrderId = parsed.GetValue(Order),
                Reason = parsed.GetValue(Reason),
            },
            cancellationToken));
        return new("balance", "Corrects prepayment balances, and takes back what they have paid.") { correct, refund };
    }

    private static async Task<int> RunAsync(
        ConnectionOptions connections, ParseResult parsed, Core.Commands.Command command, CancellationToken cancellationToken)
    {
        if (CommandKinds.Of(command).Check(command) is { } wrong) throw new AdminException(ExitCodes.Usage, wrong);
        await using var services = new ServiceCollection().AddSql(connections.Read(parsed)).BuildServiceProvider();
        try
        {
            await new CommandApplier(await Database.OpenAsync(services, cancellationToken)).ApplyAsync(command, cancellationToken);
        }
        catch (CommandRejectedException rejected)
        {
            throw new AdminException(ExitCodes.Refused, rejected.Message);
        }

        await parsed.InvocationConfiguration.Output.WriteLineAsync("Done.");
        return ExitCodes.Done;
    }
}
