using Kinow.GraphQL.Execution;

namespace Kinow.GraphQL.Generator.Tests.Library;

internal sealed class LibraryRequest : RequestContext
{
    public string Language { get; init; } = "en";
}
