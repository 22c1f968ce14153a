using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>
/// Applies commands to an account. Reads, checks and the write side share this one implementation.
/// </summary>
public static class UserFold
{
    /// <summary>
    /// Carries out commands in order, except those that are part of the account already: an old one that was left over must not undo a
    /// newer one.
    /// </summary>
    /// <param name="user">The account before, or null when it does not exist yet.</param>
    /// <param name="commands">Commands of this account.</param>
    /// <returns>The account after; null as long as no command has made it.</returns>
    public static User? Apply(User? user, IEnumerable<Command> commands)
    {
        ArgumentNullException.ThrowIfNull(commands);
        var before = user;
        foreach (var command in commands)
        {
            if (before is null || !before.HasApplied(command.Id)) user = Apply(user, command);
        }

        return user;
    }

    /// <summary>Carries out one command. The account names it then.</summary>
    /// <param name="user">The account before, or null when it does not exist yet.</param>
    /// <param name="command">A command of this account.</param>
    public static User? Apply(User? user, Command command) => CommandKinds.Of(command).Apply(user, command)?.WithApplied(command.Id);
}
