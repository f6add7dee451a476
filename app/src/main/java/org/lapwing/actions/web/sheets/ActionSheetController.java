package org.lapwing.actions.web.sheets;

import org.lapwing.actions.sheets.ActionsAsSheet;
import org.lapwing.platform.sheets.web.SheetController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Actions, “Work in Excel”: taken out, given back, compared, chosen from. */
@Controller
@RequestMapping("/p/{slug}/actions/sheet")
class ActionSheetController extends SheetController {

  ActionSheetController(ActionsAsSheet register, Desk desk) {
    super(register, desk);
  }
}
