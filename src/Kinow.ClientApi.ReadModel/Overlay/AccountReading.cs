using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.ReadModel.Overlay;

/// <summary>An account as the engine has it.</summary>
/// <param name="IsFound">Whether there is a document that can be read; the rows have what is missing or unreadable.</param>
/// <param name="User">The account; null where the document says that there is none.</param>
/// <param name="Pending">What is pending for it.</param>
internal sealed record AccountReading(bool IsFound, User? User, PendingState Pending)
{
    /// <summary>Reads the engine's answers: the account's document, and that of its pending commands.</summary>
    public static AccountReading Of(ReadOnlySpan<GetResult> results)
    {
        var (isFound, user) = Account(results[0]);
        return new(isFound, user, PendingOf(results[1]));
    }

    private static (bool IsFound, User? User) Account(GetResult result)
    {
        try
        {
            if (!result.IsFound) return (false, null);
            var state = DocumentKinds.Users.Read(result.Source.Span, out var user);
            return (state != DocumentState.Outdated, user);
        }
        catch (JsonException)
        {
            return (false, null);
        }
    }

    private static PendingState PendingOf(GetResult result)
    {
        try
        {
            return PendingState.Of(result);
        }
        catch (JsonException)
        {
            return PendingState.None;
        }
    }
}
