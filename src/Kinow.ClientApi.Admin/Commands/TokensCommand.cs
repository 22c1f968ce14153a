using System.CommandLine;
using Kinow.ClientApi.Admin.Arguments;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Core.Identities;
using Kinow.ClientApi.Core.Tokens;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary><c>tokens sign-in</c>: makes tokens that open a session.</summary>
internal static class TokensCommand
{
    private static readonly Option<Guid> User = new("--user") { Description = "The account with this id", Required = true };

    private static readonly Option<long> Seconds = Numbers.Option(
        "--seconds", "How long the token is good, 1 to 300 seconds", 60, 1, (long)SignInTokens.MaxLifetime.TotalSeconds);

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
        signIn.SetAction(async (parsed, _) =>
        {
            var token = Make(connections.Read(parsed), parsed.GetValue(User), TimeSpan.FromSeconds(parsed.GetValue(Seconds)));
            await parsed.InvocationConfiguration.Output.WriteLineAsync(token);
            return ExitCodes.Done;
        });
        return new("tokens", "Makes tokens.") { signIn };
    }

    private static string Make(StoreSettings settings, Guid user, TimeSpan lifetime)
    {
        if (settings.Identities is not { } configuration)
            throw new AdminException(ExitCodes.Usage, "KINOW_IDENTITIES is missing: its servers have the key that signs.");
        try
        {
            var tokens = new SignInTokens(SignInTokenKeys.ReadFrom(configuration), PlatformName.Of(settings.Platform));
            return tokens.Write(user, DateTimeOffset.UtcNow, lifetime);
        }
        catch (FormatException wrong)
        {
            throw new AdminException(ExitCodes.Usage, $"KINOW_IDENTITIES cannot be used. {wrong.Message}");
        }
    }
}
