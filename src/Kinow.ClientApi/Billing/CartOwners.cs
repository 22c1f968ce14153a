using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Billing;

/// <summary>Whose cart a request is about, and what changes it.</summary>
internal sealed class CartOwners(ICommandBus bus)
{
    /// <summary>
    /// The account that the request is signed in to, or the guest of its anonymous session; null for a guest without a cart.
    /// </summary>
    /// <exception cref="GraphQLException">
    /// The account is closed, UNAUTHENTICATED, or there is no such profile, PROFILE_NOT_FOUND.
    /// </exception>
    public static async ValueTask<User?> FindAsync(ClientApiRequest request) => request.AnonymousId is null
        ? await request.GetUserAsync() ?? throw Refusal.Token("The account of this session is closed.")
        : await request.Viewer!.GetGuestAsync(request.CancellationToken);

    /// <summary>The owner, and what is read at the same time.</summary>
    /// <param name="start">Begins to read.</param>
    /// <exception cref="GraphQLException">As for <see cref="FindAsync"/>.</exception>
    public static async ValueTask<(User? Owner, T Read)> FindWithAsync<T>(ClientApiRequest request, Func<ValueTask<T>> start)
    {
        var owner = FindAsync(request).AsTask();
        var reading = start().AsTask();
        await Task.WhenAll(owner, reading);
        return (await owner, await reading);
    }

    /// <summary>Sends a command on a cart. Before the first one of an anonymous session there comes one that makes its guest.</summary>
    /// <param name="owner">What <see cref="FindAsync"/> has found.</param>
    /// <param name="make">Makes the command for an owner.</param>
    public async ValueTask SendAsync(User? owner, Func<User, Command> make, ClientApiRequest request)
    {
        owner ??= await OpenAsync(request);
        var command = make(owner);
        await bus.SendAsync(command, request.CancellationToken);
        request.Viewer!.Apply(command);
    }

    private async ValueTask<User> OpenAsync(ClientApiRequest request)
    {
        var opening = new OpenGuest
        {
            Id = request.NewRepeatableId(),
            UserId = request.AnonymousId!.Value,
            Instant = Command.Moment(request.Audience.Instant),
        };
        await bus.SendAsync(opening, request.CancellationToken);
        return request.Viewer!.Apply(opening);
    }
}
