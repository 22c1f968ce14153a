using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>One kind of command, declared beside its record. <see cref="CommandKinds.All"/> lists every kind.</summary>
/// <param name="name">Name in messages and in the table of commands, such as <c>set_bookmark</c>. It never gets another meaning.</param>
/// <param name="version">Version of its messages.</param>
public sealed class CommandKind<TCommand>(string name, int version) : CommandKind(name, version, typeof(TCommand))
    where TCommand : Command
{
    /// <summary>What is wrong with the command's own values, or null. Id, account and instant are checked for every kind.</summary>
    public required Func<TCommand, string?> Rule { get; init; }

    /// <summary>The account after the command, from the account before. Carrying the command out again must change nothing.</summary>
    public required Func<User, TCommand, User> Fold { get; init; }

    /// <summary>The account that the command makes; null for kinds that need an account.</summary>
    public Func<TCommand, User>? Make { get; init; }

    /// <summary>
    /// The parts of the account that the command sets, such as <c>bookmark:7</c>; none for kinds that tell late from new by values of their
    /// own. A name has no comma.
    /// </summary>
    public Func<TCommand, ImmutableArray<string>> Parts { get; init; } = static _ => [];

    /// <summary>What is left of a command some of whose parts were set later by others; null for nothing.</summary>
    public Func<TCommand, IReadOnlyCollection<string>, TCommand?> Without { get; init; } = static (_, _) => null;

    /// <summary>
    /// What of the command accounts are read with until it is carried out: no secrets; null when it shows in nothing that is read.
    /// </summary>
    public required Func<TCommand, TCommand?> Overlay { get; init; }

    /// <summary>The instant by which the newer of two commands of this kind is known.</summary>
    public required Func<TCommand, DateTimeOffset> OrderedBy { get; init; }

    /// <summary>Whether the newer command, the first, makes the older one needless.</summary>
    public required Func<TCommand, TCommand, bool> Replaces { get; init; }

    /// <inheritdoc/>
    public override string? Check(Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return ValueRules.Id("id", command.Id)
            ?? ValueRules.Id("account", command.UserId)
            ?? ValueRules.Instant("instant", command.Instant)
            ?? Rule((TCommand)command);
    }

    /// <inheritdoc/>
    public override ImmutableArray<string> PartsOf(Command command) => Parts((TCommand)command);

    /// <inheritdoc/>
    public override bool IsMaking => Make is not null;

    /// <inheritdoc/>
    public override User? Apply(User? user, Command command)
    {
        var typed = (TCommand)command;
        if (user is null) return Make?.Invoke(typed);
        var parts = Parts(typed);
        if (parts.IsEmpty) return Fold(user, typed);
        var late = parts.RemoveAll(part => !(user.LastChange(part) > typed.Instant));
        var left = late.IsEmpty ? typed : Without(typed, late);
        return (left is null ? user : Fold(user, left)).WithChanges(parts, typed.Instant);
    }

    /// <inheritdoc/>
    public override Command? Pending(Command command) => Overlay((TCommand)command);

    /// <inheritdoc/>
    public override bool Supersedes(Command later, Command earlier) =>
        earlier is TCommand before && (TCommand)later is var after && OrderedBy(before) <= OrderedBy(after) && Replaces(after, before);
}
