namespace Kinow.ClientApi.Demo.Words;

/// <summary>Sentences of synopses. {name} and {place} are filled in.</summary>
internal static class Sentences
{
    internal static readonly Trilingual[] Openings =
    [
        new("Back in {place} after ten years, {name} finds the door locked and the lights on.",
            "De retour à {place} après dix ans, {name} trouve la porte close et la lumière allumée.",
            "بعد عشر سنوات، عودة {name} إلى {place} تنتهي أمام باب مغلق وأنوار مضاءة."),
        new("{name} repairs radios in {place} and hears, one night, a voice that should not be there.",
            "{name} répare des radios à {place} et entend, une nuit, une voix qui ne devrait pas être là.",
            "في {place} محل لتصليح أجهزة الراديو، وذات ليلة يصل إلى {name} صوت لا ينبغي أن يكون هناك."),
        new("Nobody in {place} remembers who invited {name} to the wedding.",
            "Personne à {place} ne se souvient de qui a invité {name} au mariage.",
            "لا أحد في {place} يتذكر من دعا {name} إلى العرس."),
        new("The last ferry leaves {place} without {name}.",
            "Le dernier ferry quitte {place} sans {name}.",
            "العبّارة الأخيرة تغادر {place} من دون {name}."),
        new("{name} inherits a cinema in {place}, and the debts of three generations.",
            "{name} hérite d'un cinéma à {place}, et des dettes de trois générations.",
            "إرث غير متوقع لـ {name}: صالة سينما في {place} وديون ثلاثة أجيال."),
        new("Between two trains in {place}, {name} picks up the wrong suitcase.",
            "Entre deux trains à {place}, {name} emporte la mauvaise valise.",
            "بين قطارين في {place} تتبدل الحقائب، ومع {name} الحقيبة الخطأ."),
        new("For one summer the children of {place} make {name} their judge.",
            "Le temps d'un été, les enfants de {place} font de {name} leur juge.",
            "طوال صيف كامل يختار أطفال {place} من {name} قاضيا لهم."),
        new("A map drawn in {place} four centuries ago bears the name of {name}.",
            "Une carte dessinée à {place} il y a quatre siècles porte le nom de {name}.",
            "خريطة رُسمت في {place} قبل أربعة قرون تحمل اسم {name}."),
    ];

    internal static readonly Trilingual[] Middles =
    [
        new("What begins as a favour becomes a search across a country that would rather forget.",
            "Ce qui commence comme un service devient une quête à travers un pays qui préférerait oublier.",
            "ما بدأ كخدمة صغيرة يصبح بحثا عبر بلد يفضل النسيان."),
        new("Every answer costs a friend, and there are not many left.",
            "Chaque réponse coûte un ami, et il n'en reste pas beaucoup.",
            "كل جواب يكلف صديقا، ولم يبق منهم الكثير."),
        new("The neighbours talk, the dog does not bark, and the post arrives already opened.",
            "Les voisins parlent, le chien n'aboie pas, et le courrier arrive déjà ouvert.",
            "الجيران يتكلمون، والكلب لا ينبح، والبريد يصل مفتوحا."),
        new("There are rules here, older than the walls.",
            "Il y a ici des règles plus anciennes que les murs.",
            "هنا قواعد أقدم من الجدران."),
        new("An old recipe, a stolen boat and a choir that cannot sing stand in the way.",
            "Une vieille recette, un bateau volé et une chorale qui chante faux se mettent en travers.",
            "وصفة قديمة وقارب مسروق وجوقة لا تجيد الغناء تقف في الطريق."),
        new("The city keeps its promises, but only to those who ask twice.",
            "La ville tient ses promesses, mais seulement à ceux qui demandent deux fois.",
            "المدينة تفي بوعودها، لكن لمن يسأل مرتين فقط."),
    ];

    internal static readonly Trilingual[] Endings =
    [
        new("By morning, nothing can be put back.", "Au matin, rien ne peut être remis en place.", "مع الصباح لا شيء يعود إلى مكانه."),
        new("A film about what we owe the people who waited.", "Un film sur ce que l'on doit à ceux qui ont attendu.",
            "فيلم عما ندين به لمن انتظرونا."),
        new("Shot over four seasons with those who live there.", "Tourné pendant quatre saisons avec ceux qui y vivent.",
            "صُوّر على مدى أربعة فصول مع أهل المكان."),
        new("You will not look at the sea in the same way.", "Vous ne regarderez plus la mer de la même façon.",
            "لن تنظروا إلى البحر بالطريقة نفسها."),
        new("Tender, funny and without a lesson.", "Tendre, drôle et sans leçon.", "رقيق ومضحك ومن دون مواعظ."),
        new("The truth was on the first photograph.", "La vérité était sur la première photo.", "كانت الحقيقة في الصورة الأولى."),
    ];
}
