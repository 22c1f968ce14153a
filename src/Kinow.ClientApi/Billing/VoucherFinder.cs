using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Carts;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Billing;

/// <summary>Finds vouchers by what callers have of them.</summary>
internal sealed class VoucherFinder(CatalogReader catalog)
{
    /// <summary>The voucher of a code, as <see cref="VoucherCode.Read"/> gives it; null when there is none that is good now.</summary>
    public async ValueTask<Voucher?> FindAsync(string code, ClientApiRequest request) =>
        (await SearchAsync("code", code, request)).FirstOrDefault(voucher => voucher.Code == code);

    /// <summary>The vouchers that are for an account alone and that it can use now.</summary>
    public async ValueTask<Voucher[]> OfAsync(User user, ClientApiRequest request) =>
    [
        .. (await SearchAsync("user", user.Id.ToString("D"), request))
            .Where(voucher => voucher.UserId == user.Id && VoucherRules.Check(voucher, user, request.Audience.Instant) is null),
    ];

    private async ValueTask<IEnumerable<Voucher>> SearchAsync(string field, string value, ClientApiRequest request)
    {
        var list = ListArgument.Read(ItemKinds.Voucher.Fields, new(1, PageRequest.MaxPerPage, Query: $"{field}:\"{value}\""));
        return (await catalog.PageAsync(ItemKinds.Voucher, new(list), request)).Items;
    }
}
