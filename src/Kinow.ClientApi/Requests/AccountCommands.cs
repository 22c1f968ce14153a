using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Requests;

/// <summary>Sends the commands of the account that a request is signed in to.</summary>
internal sealed class AccountCommands(ICommandBus bus)
{
    /// <summary>The account that the request is signed in to, as the selected profile sees it.</summary>
    /// <exception cref="GraphQLException">There is none, UNAUTHENTICATED, or no such profile, PROFILE_NOT_FOUND.</exception>
    public static async ValueTask<User> UserOfAsync(ClientApiRequest request) =>
        await request.GetUserAsync() ?? throw Refusal.Token("The account of this session is closed.");

    /// <summary>The account that the request is signed in to, whichever profile is selected.</summary>
    /// <exception cref="GraphQLException">There is none; the code is UNAUTHENTICATED.</exception>
    public static async ValueTask<User> AccountOfAsync(ClientApiRequest request) =>
        await request.Viewer!.GetAccountAsync(request.CancellationToken) ?? throw Refusal.Token("The account of this session is closed.");

    /// <summary>The account that the request is signed in to, and an item that is read at the same time.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The item's id; null for that of nothing.</param>
    /// <param name="get">The store's method; gives null for what there is not to see.</param>
    /// <exception cref="GraphQLException">There is no account; the code is UNAUTHENTICATED.</exception>
    public static async ValueTask<(User User, T? Item)> UserWithAsync<T>(
        ClientApiRequest request, long? id, Func<ReadOnlyMemory<long>, ValueTask<T?[]>> get)
        where T : class
    {
        var user = UserOfAsync(request).AsTask();
        var items = id is { } known ? get(new[] { known }).AsTask() : Task.FromResult<T?[]>([null]);
        await Task.WhenAll(user, items);
        return (await user, (await items)[0]);
    }

    /// <summary>Sends a command on the account that was read. When the call returns, the command is durable.</summary>
    /// <returns>The account after the command, whichever profile is selected.</returns>
    public async ValueTask<User> SendAsync(Command command, ClientApiRequest request)
    {
        await bus.SendAsync(command, request.CancellationToken);
        return request.Viewer!.Apply(command);
    }
}
