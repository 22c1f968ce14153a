using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Embedded.Accounts;

/// <summary>Numbers the accesses that orders give, as rows of a table would. Not safe for concurrent use.</summary>
internal sealed class AccessNumbers
{
    private long last;

    private AccessNumbers(long last) => this.last = last;

    /// <summary>Numbers after those of accesses that are there.</summary>
    public static AccessNumbers After(IEnumerable<ProductAccess> accesses) =>
        new(accesses.Select(static access => access.Id).DefaultIfEmpty().Max());

    /// <summary>The account with a number for every access.</summary>
    public User Number(User user) => user.Accesses.All(static access => access.Id > 0)
        ? user
        : user with { Accesses = [.. user.Accesses.Select(access => access.Id > 0 ? access : access with { Id = ++last })] };
}
