using Kinow.ClientApi.Core.Paging;

namespace Kinow.ClientApi.Sessions;

/// <summary>Makes the errors that callers of accounts see.</summary>
internal static class Refusal
{
    /// <summary>A token that is not accepted.</summary>
    public static GraphQLException Token(string message) => new(message, ErrorCodes.Unauthenticated);

    /// <summary>A profile that the account does not have, or not any more.</summary>
    public static GraphQLException Profile() => new("There is no such profile: select another one.", SessionErrorCodes.ProfileNotFound);

    /// <summary>A value that is not accepted.</summary>
    public static GraphQLException Input(InputError error) => new(error.Message, ErrorCodes.BadUserInput);

    /// <summary>Refuses a value that is not accepted.</summary>
    /// <exception cref="GraphQLException">There is an error; the code is BAD_USER_INPUT.</exception>
    public static void ThrowIf(InputError? error)
    {
        if (error is not null) throw Input(error);
    }
}
