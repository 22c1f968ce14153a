using System.Reflection;
using Kinow.ClientApi.Accounts;
using Kinow.ClientApi.Billing;
using Kinow.ClientApi.Identities;
using Kinow.ClientApi.Playback;
using Kinow.ClientApi.Sessions;
using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Tests.Contract;

public sealed class ErrorCodeTests
{
    [Fact]
    public void The_contract_lists_exactly_the_codes_that_errors_can_have()
    {
        var published = Assert.IsType<EnumType>(ClientApiServices.CreateSchema().FindType("ErrorCode")).Values.Select(v => v.Name);
        Assert.Equal(
            CodesOf(typeof(ErrorCodes)).Union(CodesOf(typeof(HttpErrorCodes))).Union(CodesOf(typeof(AccountErrorCodes)))
                .Union(CodesOf(typeof(SessionErrorCodes))).Union(CodesOf(typeof(PlaybackErrorCodes)))
                .Union(CodesOf(typeof(IdentityErrorCodes))).Union(CodesOf(typeof(BillingErrorCodes))).Union(CodesOf(typeof(OrderErrorCodes)))
                .Union(CodesOf(typeof(ReceiptErrorCodes)))
                .Order(StringComparer.Ordinal),
            published.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> CodesOf(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);
}
