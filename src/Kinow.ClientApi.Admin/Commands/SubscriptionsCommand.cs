using System.CommandLine;
using System.Globalization;
using Kinow.ClientApi.Admin.Arguments;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Sql.Renewals;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary><c>subscriptions due</c>: tells which renewals are due.</summary>
internal static class SubscriptionsCommand
{
    private const int Most = 10_000;
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The command.</summary>
    public static Command Create(ConnectionOptions connections)
    {
        var until = new Option<string?>("--until")
        {
            Description = "The last day that counts, in UTC, such as 2026-12-31 [today]",
            HelpName = "day",
        };
        until.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && !TryRead(result.Tokens[0].Value, out _))
                result.AddError($"--until takes a day such as 2026-12-31, not {result.Tokens[0].Value}.");
        });
        var list = new Option<bool>("--list") { Description = "Each of them by its numbers, instead of how many there are by day" };
        var count = Numbers.Option("--count", "How many are listed at most, 1 to 10,000", 100, 1, Most);
        var due = new Command(
            "due",
            "Tells which renewals of subscriptions are due: those of a day that is over, and that are still there, were declined or wait.")
        {
            until, list, count,
        };
        due.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = new ServiceCollection().AddSql(connections.Read(parsed)).BuildServiceProvider();
            var subscriptions = new DueSubscriptions(await Database.OpenAsync(services, cancellationToken));
            var day = TryRead(parsed.GetValue(until), out var given) ? given : DateOnly.FromDateTime(DateTime.UtcNow);
            var end = new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
            var lines = parsed.GetValue(list)
                ? (await subscriptions.ListAsync(end, (int)parsed.GetValue(count), cancellationToken)).Select(Line)
                : Lines(await subscriptions.CountAsync(end, cancellationToken), day);
            foreach (var line in lines) await parsed.InvocationConfiguration.Output.WriteLineAsync(line);
            return ExitCodes.Done;
        });
        return new("subscriptions", "Tells of subscriptions.") { due };
    }

    private static bool TryRead(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static IEnumerable<string> Lines(List<DueDay> days, DateOnly last) =>
    [
        .. days.Select(static day => string.Create(
            CultureInfo.InvariantCulture,
            $"{day.Day:yyyy-MM-dd}  {day.Gateway}  {day.Count:N0} due, {day.Declined:N0} of them declined before")),
        string.Create(CultureInfo.InvariantCulture, $"{days.Sum(static day => day.Count):N0} due until {last:yyyy-MM-dd}."),
    ];

    private static string Line(DueSubscription due)
    {
        var failure = due.Declined == 0 ? "" : FormattableString.Invariant(
            $"  declined {due.Declined}: {due.Failure ?? "no reason given"}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{due.Due:u}  access {due.AccessId}  account {due.Account}  offer {due.OfferId}  {due.Gateway}{failure}");
    }
}
