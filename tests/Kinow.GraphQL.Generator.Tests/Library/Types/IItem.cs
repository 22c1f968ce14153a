#pragma warning disable CA1040 // what books and films have in common is that they are items

namespace Kinow.GraphQL.Generator.Tests.Library.Types;

internal interface IItem;
