using System.Reflection;
using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Tests.Contract;

public sealed class ErrorCodeTests
{
    private static readonly Assembly[] Assemblies =
        [typeof(ErrorCodes).Assembly, typeof(HttpErrorCodes).Assembly, typeof(ClientApiServices).Assembly];

    [Fact]
    public void The_contract_lists_exactly_the_codes_that_errors_can_have()
    {
        var published = Assert.IsType<EnumType>(ClientApiServices.CreateSchema().FindType("ErrorCode")).Values.Select(v => v.Name);
        var codes = Assemblies.SelectMany(static assembly => assembly.GetTypes())
            .Where(static type => type.Name.EndsWith(nameof(ErrorCodes), StringComparison.Ordinal))
            .SelectMany(CodesOf)
            .Distinct(StringComparer.Ordinal);
        Assert.Equal(codes.Order(StringComparer.Ordinal), published.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> CodesOf(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);
}
