using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>
/// All there is to say of one kind of command, except how it is written as JSON and what it does to the tables: projects that know of these
/// add one part for each kind (<see cref="CommandParts{TPart}"/>).
/// </summary>
public abstract class CommandKind
{
    private protected CommandKind(string name, int version, Type type) => (Name, Version, Type) = (name, version, type);

    /// <summary>Name in messages and in the table of commands. It never gets another meaning.</summary>
    public string Name { get; }

    /// <summary>Version of its messages, the only one that is written and read.</summary>
    public int Version { get; }

    /// <summary>Class of its commands.</summary>
    public Type Type { get; }

    /// <summary>Checks the values of a command that was read.</summary>
    /// <returns>What is wrong, or null. A command with something wrong can never be carried out.</returns>
    public abstract string? Check(Command command);

    /// <summary>
    /// The parts of the account that a command sets. One that a command of a later instant has set already keeps its value.
    /// </summary>
    public abstract ImmutableArray<string> PartsOf(Command command);

    /// <summary>Whether a command of this kind makes the account.</summary>
    public abstract bool IsMaking { get; }

    /// <summary>Whether nothing of the account is left once a command of this kind is carried out.</summary>
    public bool IsErasing { get; init; }

    /// <summary>Whether a command of this kind is carried out by sending a mail, after which its id alone is remembered.</summary>
    public bool IsMail { get; init; }

    /// <summary>The account after a command.</summary>
    /// <param name="user">The account before; null when it does not exist.</param>
    /// <param name="command">A command of this kind and of this account.</param>
    /// <returns>The account; null when it does not exist and the command does not make it.</returns>
    public abstract User? Apply(User? user, Command command);

    /// <summary>
    /// What accounts are read with until the command is carried out, without secrets; null when it shows in nothing that is read.
    /// </summary>
    public abstract Command? Pending(Command command);

    /// <summary>Whether a later command of this kind makes an earlier one needless, as far as reading goes.</summary>
    /// <param name="later">A command of this kind.</param>
    /// <param name="earlier">Any command of the same account.</param>
    public abstract bool Supersedes(Command later, Command earlier);
}
