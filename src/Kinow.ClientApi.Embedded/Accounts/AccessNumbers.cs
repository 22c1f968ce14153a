using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Embedded.Accounts;

/// <summary>Numbers the accesses that orders give, as rows of a table would. Not safe for concurrent use.</summary>
internal sealed class AccessNumbers(long last)
{
    private long last = last;

    /// <summary>The account with a number for every access.</summary>
    public User Number(User user) => user.Accesses.All(static access => access.Id > 0)
        ? user
        : user with { Accesses = [.. user.Accesses.Select(access => access.Id > 0 ? access : access with { Id = ++last })] };
}
