using System.CommandLine;
using System.Globalization;
using Kinow.ClientApi.Admin.Arguments;
using Kinow.ClientApi.Admin.Auditing;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Operating;
using Command = System.CommandLine.Command;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary><c>balance correct</c>: gives to prepayment balances, or takes from them.</summary>
internal static class BalanceCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ConnectionOptions connections)
    {
        var account = new Option<Guid>("--account") { Description = "The account", HelpName = "uuid", Required = true };
        var amount = Amounts.Signed("--amount", "What is added, for example 5.00; negative to take away");
        amount.Required = true;
        var currency = new Option<string>("--currency") { Description = "ISO 4217 code: the platform's default currency", Required = true };
        var reason = new Option<string?>("--reason") { Description = "Why; the owner of the account reads it" };
        var correct = new Command("correct", "Gives to a balance, or takes from it. It takes no more than there is.")
        {
            account, amount, currency, reason,
        };
        correct.Validators.Add(result =>
        {
            if (!Parsed.TryGet(result, account, out var user) || !Parsed.TryGet(result, amount, out var added)) return;
            if (!Parsed.TryGet(result, currency, out var code) || !Parsed.TryGet(result, reason, out var why)) return;
            var command = Correction(Guid.CreateVersion7(), user, added, code, why);
            if (CommandKinds.Of(command).Check(command) is { } wrong) result.AddError(wrong);
        });
        AuditedCommand.Of(
            correct,
            "balance correct",
            connections,
            static (services, settings) => services.AddSql(settings),
            parsed =>
            [
                ("account", parsed.GetValue(account).ToString("D")),
                ("amount", parsed.GetValue(amount)?.ToString(CultureInfo.InvariantCulture)),
                ("currency", parsed.GetValue(currency)),
                ("reason", parsed.GetValue(reason)),
            ],
            async (run, parsed, cancellationToken) =>
            {
                await new OperatorCommands(run.Database).ApplyAsync(
                    Correction(
                        run.Action.Id,
                        parsed.GetValue(account),
                        parsed.GetValue(amount),
                        parsed.GetValue(currency),
                        parsed.GetValue(reason)),
                    run.Action.Id,
                    "corrected",
                    cancellationToken);
                await run.Output.WriteLineAsync("Done.");
                return (ExitCodes.Done, "corrected");
            });
        return new("balance", "Corrects prepayment balances.") { correct };
    }

    private static CorrectBalance Correction(Guid id, Guid account, decimal? amount, string? currency, string? reason) => new()
    {
        Id = id,
        UserId = account,
        Instant = Core.Commands.Command.Moment(DateTimeOffset.UtcNow),
        Amount = amount ?? 0,
        Currency = currency ?? "",
        Reason = reason,
    };
}
