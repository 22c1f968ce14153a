namespace Kinow.GraphQL.Generator.Tests.Library.Types;

internal enum Genre
{
    NonFiction,
    Fiction,
}
