using System.CommandLine;
using System.Globalization;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Sql.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary><c>sessions revoke</c>: ends sessions.</summary>
internal static class SessionsCommand
{
    private static readonly Option<Guid?> Session = new("--session") { Description = "The session with this id" };
    private static readonly Option<Guid?> Account = new("--account") { Description = "All sessions of the account with this id" };
    private static readonly Option<string?> Email = new("--email") { Description = "All sessions of the account with this address" };
    private static readonly Option<bool> All = new("--all") { Description = "All sessions of everybody" };

    /// <summary>The command.</summary>
    public static Command Create(ConnectionOptions connections)
    {
        var revoke = new Command(
            "revoke",
            "Ends sessions within a second: their refresh tokens are refused. Access tokens that were given out live on for up to "
            + "15 minutes. A session that was opened a moment ago may not have its row yet: run it again.")
        {
            Session, Account, Email, All,
        };
        revoke.Validators.Add(static result =>
        {
            Option[] ways = [Session, Account, Email, All];
            if (ways.Count(way => result.GetResult(way) is { Implicit: false }) != 1)
                result.AddError("Say which sessions by one of --session, --account, --email and --all.");
        });
        revoke.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = new ServiceCollection().AddSql(connections.Read(parsed)).BuildServiceProvider();
            var ended = await RunAsync(parsed, new(Database.Of(services)), cancellationToken);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(
                ended == 1 ? "1 session ended." : string.Create(CultureInfo.InvariantCulture, $"{ended:N0} sessions ended."));
            return ExitCodes.Done;
        });
        return new("sessions", "Ends sessions.") { revoke };
    }

    private static Task<int> RunAsync(ParseResult parsed, SessionRevocation revocation, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(Session) is { } session) return revocation.OneAsync(session, cancellationToken);
        if (parsed.GetValue(Account) is { } account) return revocation.OfAccountAsync(account, cancellationToken);
        if (parsed.GetValue(Email) is not { } text) return revocation.AllAsync(cancellationToken);
        return EmailAddress.TryParse(text, out var email)
            ? revocation.OfAddressAsync(email, cancellationToken)
            : throw new AdminException(ExitCodes.Usage, "--email is no e-mail address.");
    }
}
