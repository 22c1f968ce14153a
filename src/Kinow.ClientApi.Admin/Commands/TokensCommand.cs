using System.CommandLine;
using Kinow.ClientApi.Admin.Arguments;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Core.Identities;
using Kinow.ClientApi.Core.Tokens;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary><c>tokens sign-in</c> and <c>tokens preview</c>: make tokens that open a session, or show editors what is to come.</summary>
internal static class TokensCommand
{
    private static readonly Option<Guid> User = new("--user") { Description = "The account with this id", Required = true };

    private static readonly Option<long> Seconds = Numbers.Option(
        "--seconds", "How long the token is good, 1 to 300 seconds", 60, 1, (long)SignInTokens.MaxLifetime.TotalSeconds);

    private static readonly Option<long> Minutes = Numbers.Option(
        "--minutes", "How long the token is good, 1 to 720 minutes", 60, 1, (long)PreviewTokens.MaxLifetime.TotalMinutes);

    /// <summary>The command.</summary>
    public static Command Create(ConnectionOptions connections)
    {
        var signIn = new Command(
            "sign-in",
            "Makes a token for signin(kinowToken:), signed with the first key of servers in KINOW_IDENTITIES. It opens one session of the "
            + "account: whoever has it is signed in.")
        {
            User, Seconds,
        };
        Act(
            signIn,
            connections,
            static (keys, platform, parsed) => new SignInTokens(keys, platform).Write(
                parsed.GetValue(User), DateTimeOffset.UtcNow, TimeSpan.FromSeconds(parsed.GetValue(Seconds))));
        var preview = new Command(
            "preview",
            "Makes a token for the argument preview of cms.screen, cms.menu and cms.page, signed with the first key of servers in "
            + "KINOW_IDENTITIES. Whoever has it sees what is switched off or is to come, and can play none of it.")
        {
            Minutes,
        };
        Act(
            preview,
            connections,
            static (keys, platform, parsed) =>
                new PreviewTokens(keys, platform).Write(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(parsed.GetValue(Minutes))));
        return new("tokens", "Makes tokens.") { signIn, preview };
    }

    private static void Act(
        Command command, ConnectionOptions connections, Func<SignInTokenKeys, string, ParseResult, string> write) =>
        command.SetAction(async (parsed, _) =>
        {
            var settings = connections.Read(parsed);
            var token = write(ReadKeys(settings), PlatformName.Of(settings.Platform), parsed);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(token);
            return ExitCodes.Done;
        });

    private static SignInTokenKeys ReadKeys(StoreSettings settings)
    {
        if (settings.Identities is not { } configuration)
            throw new AdminException(ExitCodes.Usage, "KINOW_IDENTITIES is missing: its servers have the key that signs.");
        try
        {
            return SignInTokenKeys.ReadFrom(configuration);
        }
        catch (FormatException wrong)
        {
            throw new AdminException(ExitCodes.Usage, $"KINOW_IDENTITIES cannot be used. {wrong.Message}");
        }
    }
}
