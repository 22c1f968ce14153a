using System.CommandLine;
using System.Globalization;
using Kinow.ClientApi.Admin.Auditing;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Sql.Commands;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary><c>sessions revoke</c>: ends sessions.</summary>
internal static class SessionsCommand
{
    private static readonly Option<Guid?> Session = new("--session") { Description = "The session with this id" };
    private static readonly Option<Guid?> Account = new("--account") { Description = "All sessions of the account with this id" };
    private static readonly Option<string?> Email = CreateEmail();
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
        AuditedCommand.Of(
            revoke,
            "sessions revoke",
            connections,
            static (services, settings) => services.AddSql(settings),
            static parsed =>
            [
                ("session", parsed.GetValue(Session)?.ToString("D")), ("account", parsed.GetValue(Account)?.ToString("D")),
                ("by", parsed.GetValue(Email) is null ? null : "address"), ("all", parsed.GetValue(All) ? "true" : null),
            ],
            static async (run, parsed, cancellationToken) =>
            {
                var (ended, account) = await RunAsync(parsed, new(run.Database), cancellationToken);
                var said = ended == 1 ? "1 session ended" : string.Create(CultureInfo.InvariantCulture, $"{ended:N0} sessions ended");
                await run.Output.WriteLineAsync($"{said}.");
                return (ExitCodes.Done, account is null ? said : $"{said}, of the account {account:D}");
            },
            needsTables: false);
        return new("sessions", "Ends sessions.") { revoke };
    }

    // The book has the account of an address, and not the address: it stays when the account is erased.
    private static async Task<(int Ended, Guid? Account)> RunAsync(
        ParseResult parsed, SessionRevocation revocation, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(Session) is { } session) return (await revocation.OneAsync(session, cancellationToken), null);
        var account = parsed.GetValue(Account);
        if (parsed.GetValue(All)) return (await revocation.AllAsync(cancellationToken), null);
        if (parsed.GetValue(Email) is { } text && EmailAddress.TryParse(text, out var email))
            account = await revocation.FindAccountAsync(email, cancellationToken);
        return account is { } id ? (await revocation.OfAccountAsync(id, cancellationToken), id) : (0, null);
    }

    private static Option<string?> CreateEmail()
    {
        var email = new Option<string?>("--email") { Description = "All sessions of the account with this address" };
        email.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && !EmailAddress.TryParse(token.Value, out _))
                result.AddError("--email is no e-mail address.");
        });
        return email;
    }
}
