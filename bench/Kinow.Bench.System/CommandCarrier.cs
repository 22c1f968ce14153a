using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Queue;
using Kinow.ClientApi.Queue.Envelopes;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.Bench.System;

/// <summary>
/// Does what the worker does with commands, one after the other, so that mutations find accounts as they find most: as documents.
/// </summary>
internal sealed class CommandCarrier(IServiceProvider stores, CommandQueue queue)
{
    private readonly ICommandApplier applier = stores.GetRequiredService<ICommandApplier>();
    private readonly ICommandSettlement settlement = stores.GetRequiredService<ICommandSettlement>();

    /// <summary>Takes commands off the queue.</summary>
    /// <param name="wait">How long to wait for the first.</param>
    /// <returns>Those that were there; none for an empty queue.</returns>
    public async Task<Command[]> TakeAsync(TimeSpan wait)
    {
        var messages = await queue.ReceiveAsync(new() { Wait = wait }, CancellationToken.None);
        if (messages.IsEmpty) return [];
        await queue.DeleteAsync([.. messages.Select(static message => message.ReceiptHandle)], CancellationToken.None);
        return [.. messages.Select(static message => CommandEnvelope.Read(message.Body))];
    }

    /// <summary>Carries commands out and brings the documents of their accounts up to date.</summary>
    public async Task CarryOutAsync(Command[] commands)
    {
        foreach (var command in commands) await applier.ApplyAsync(command, CancellationToken.None);
        await settlement.SettleAsync([.. commands.Select(static command => command.UserId).Distinct()], CancellationToken.None);
    }

    /// <summary>Carries out whatever there is, until no more comes.</summary>
    /// <returns>The account that was made, if one was.</returns>
    public async Task<Guid> CarryOutAllAsync()
    {
        var account = Guid.Empty;
        while (await TakeAsync(TimeSpan.FromSeconds(1)) is { Length: > 0 } commands)
        {
            await CarryOutAsync(commands);
            if (commands.OfType<CreateUser>().FirstOrDefault() is { } created) account = created.UserId;
        }

        return account;
    }
}
