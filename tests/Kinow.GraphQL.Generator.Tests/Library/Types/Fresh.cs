namespace Kinow.GraphQL.Generator.Tests.Library.Types;

internal sealed class Fresh(long id)
{
    public long Id { get; } = id;
}
