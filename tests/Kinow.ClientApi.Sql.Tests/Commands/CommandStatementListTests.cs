using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Commands;

namespace Kinow.ClientApi.Sql.Tests.Commands;

public sealed class CommandStatementListTests
{
    [Fact]
    public void Every_kind_has_its_statements() =>
        Assert.All(CommandKinds.All, static kind => Assert.Same(kind, CommandStatementList.All.Of(kind).Kind));
}
