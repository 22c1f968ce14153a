using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Generator.Tests.Library.Types;
using Kinow.GraphQL.Planning;

namespace Kinow.GraphQL.Generator.Tests.Library;

internal static class LibraryLeaves
{
    public static void Write(ResponseWriter writer, FieldPlan field, Translated value) =>
        writer.String(field, ((LibraryRequest)writer.Context).Language == "fr" ? value.French : value.English);
}
